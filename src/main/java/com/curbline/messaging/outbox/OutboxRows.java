package com.curbline.messaging.outbox;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.plumbing.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox as the senders see it. */
@Repository
class OutboxRows {

    private static final String COLUMNS = "id, kind, question_id, order_id, store_id, phone, our_number, body, not_after, attempts, looks, attempted_at";
    /** Texts of one phone leave in their order: nothing overtakes what is still on its way. */
    private static final String FIRST_OF_ITS_PHONE = """
            not exists (select 1 from outbox e where e.phone = o.phone and e.seq < o.seq and e.state in ('NEW', 'SENDING', 'AMBIGUOUS'))""";

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next text that is due, locked for the running transaction; what others hold is passed over. */
    Optional<OutboxText> lockNextNew(Instant now) {
        return jdbc.sql("select " + COLUMNS + " from outbox o where state = 'NEW' and next_attempt_at <= ? and " + FIRST_OF_ITS_PHONE
                        + " order by seq limit 1 for update skip locked")
                .param(Times.column(now)).query(OutboxRows::read).optional();
    }

    /** The next text that somebody has to look for. */
    Optional<OutboxText> lockNextAmbiguous(Instant now) {
        return jdbc.sql("select " + COLUMNS + " from outbox o where state = 'AMBIGUOUS' and next_attempt_at <= ?"
                        + " order by seq limit 1 for update skip locked")
                .param(Times.column(now)).query(OutboxRows::read).optional();
    }

    Optional<OutboxText> lock(String id, TextState state) {
        return jdbc.sql("select " + COLUMNS + " from outbox o where id = ? and state = ? for update")
                .params(id, state.name()).query(OutboxRows::read).optional();
    }

    /** A question whose items are all settled, and any text about an order that this phone must not be texted about. */
    boolean isPointless(OutboxText text) {
        return jdbc.sql("""
                select count(*) from outbox o where o.id = :id and (
                    o.kind = 'QUESTION' and not exists (select 1 from question_items i where i.outbox_id = o.id and i.status = 'OPEN')
                    or exists (select 1 from questions q where q.order_id = o.order_id and q.phone = o.phone and q.silenced))""")
                .param("id", text.id()).query(Integer.class).single() > 0;
    }

    void sending(OutboxText text, Instant now, Instant leaseUntil) {
        jdbc.sql("update outbox set state = 'SENDING', attempts = attempts + 1, looks = 0, attempted_at = ?, lease_until = ? where id = ?")
                .params(Times.column(now), Times.column(leaseUntil), text.id()).update();
    }

    void sent(OutboxText text, String sid, Instant now) {
        jdbc.sql("update outbox set state = 'SENT', provider_sid = ?, sent_at = ?, lease_until = null where id = ?")
                .params(sid, Times.column(now), text.id()).update();
    }

    void ended(OutboxText text, TextState state, String code) {
        jdbc.sql("update outbox set state = ?, error_code = ?, lease_until = null where id = ?").params(state.name(), code, text.id()).update();
    }

    void again(OutboxText text, TextState state, String code, Instant due) {
        jdbc.sql("update outbox set state = ?, error_code = ?, next_attempt_at = ?, lease_until = null where id = ?")
                .params(state.name(), code, Times.column(due), text.id()).update();
    }

    void looking(OutboxText text, Instant nextLook) {
        jdbc.sql("update outbox set looks = looks + 1, next_attempt_at = ? where id = ?").params(Times.column(nextLook), text.id()).update();
    }

    /** Attempts whose sender never came back. */
    int expireLeases(Instant now) {
        return jdbc.sql("update outbox set state = 'AMBIGUOUS', error_code = 'LEASE', next_attempt_at = :now where state = 'SENDING' and lease_until < :now")
                .param("now", Times.column(now)).update();
    }

    /** Sent texts of which nothing final is known. */
    List<String> sidsWithoutEnd(Instant sentBefore, Instant sentAfter) {
        return jdbc.sql("""
                select provider_sid from outbox where state = 'SENT' and sent_at < ? and sent_at > ?
                and (delivery is null or delivery <> 'DELIVERED') order by seq limit 200""")
                .params(Times.column(sentBefore), Times.column(sentAfter)).query(String.class).list();
    }

    Optional<OutboxText> lockBySid(String sid) {
        return jdbc.sql("select " + COLUMNS + " from outbox o where provider_sid = ? for update").param(sid).query(OutboxRows::read).optional();
    }

    Optional<String> delivery(OutboxText text) {
        return jdbc.sql("select delivery from outbox where id = ? and delivery is not null").param(text.id()).query(String.class).optional();
    }

    void delivery(OutboxText text, Delivery.Stage stage) {
        jdbc.sql("update outbox set delivery = ? where id = ?").params(stage.name(), text.id()).update();
    }

    /** The attempt failed on its way to the phone, and another one is to be made. */
    void afresh(OutboxText text, String code, Instant due) {
        jdbc.sql("update outbox set state = 'NEW', error_code = ?, next_attempt_at = ?, provider_sid = null, delivery = null, sent_at = null where id = ?")
                .params(code, Times.column(due), text.id()).update();
    }

    /** False where the same was told before. */
    boolean addStatus(String sid, String status, String error, String raw, Instant now) {
        return jdbc.sql("""
                insert into text_statuses (sid, status, error, raw, received_at) select :sid, :status, :error, :raw, :now
                where not exists (select 1 from text_statuses where sid = :sid and status = :status and error = :error)""")
                .param("sid", sid).param("status", status).param("error", error).param("raw", raw).param("now", Times.column(now)).update() == 1;
    }

    private static OutboxText read(ResultSet row, int number) throws SQLException {
        return new OutboxText(row.getString("id"), TextKind.valueOf(row.getString("kind")), row.getString("question_id"),
                new OrderId(row.getString("order_id")), new StoreId(row.getString("store_id")), new PhoneNumber(row.getString("phone")),
                row.getString("our_number"), row.getString("body"), Times.read(row, "not_after"), row.getInt("attempts"),
                row.getInt("looks"), Times.read(row, "attempted_at"));
    }
}
