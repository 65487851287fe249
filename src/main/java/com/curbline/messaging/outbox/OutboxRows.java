package com.curbline.messaging.outbox;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.plumbing.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox as the senders see it. */
@Repository
class OutboxRows {

    /** Longer than texts wait for others to join them. */
    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    /** Longer than any pause before another attempt. */
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final String TEXT = """
            select id, kind, question_id, order_id, store_id, phone, our_number, body, created_at, not_after, state, attempts, looks, attempted_at, delivery
            from outbox o\s""";
    /** Texts of one phone leave in their order: nothing overtakes what is still on its way, except news that wait for the morning. */
    private static final String FIRST_OF_ITS_PHONE = """
            not exists (select 1 from outbox e where e.phone = o.phone and e.seq < o.seq and e.state in ('NEW', 'SENDING', 'AMBIGUOUS')
                and not (e.state = 'NEW' and (e.attempts = 0 and e.next_attempt_at > :later or e.next_attempt_at > :morning)))""";

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many texts there is something to do about. */
    record Pending(int due, int stale, int lost, int unclear) {
    }

    Pending pending(Instant now) {
        return jdbc.sql("""
                select count(case when state = 'NEW' and next_attempt_at <= :now then 1 end) as due,
                       count(case when state <> 'SENDING' and not_after <= :now then 1 end) as stale,
                       count(case when state = 'SENDING' and lease_until < :now then 1 end) as lost,
                       count(case when state = 'AMBIGUOUS' and next_attempt_at <= :now then 1 end) as unclear
                from outbox where state in ('NEW', 'SENDING', 'AMBIGUOUS')""").param("now", Times.column(now))
                .query((row, number) -> new Pending(row.getInt("due"), row.getInt("stale"), row.getInt("lost"), row.getInt("unclear"))).single();
    }

    /** The next text that is due, locked for the running transaction; what others hold is passed over. */
    Optional<OutboxText> lockNextNew(Instant now) {
        return jdbc.sql(TEXT + "where state = 'NEW' and next_attempt_at <= :now and " + FIRST_OF_ITS_PHONE + " order by seq limit 1 for update skip locked")
                .param("now", Times.column(now)).param("later", Times.column(now.plus(A_MOMENT)))
                .param("morning", Times.column(now.plus(AN_HOUR))).query(OutboxRows::read).optional();
    }

    /** The next text that somebody has to look for. */
    Optional<OutboxText> lockNextAmbiguous(Instant now) {
        return jdbc.sql(TEXT + "where state = 'AMBIGUOUS' and next_attempt_at <= ? order by seq limit 1 for update skip locked")
                .param(Times.column(now)).query(OutboxRows::read).optional();
    }

    /** Texts in this state that are worth nothing any more. */
    List<OutboxText> lockStale(TextState state, Instant now) {
        return jdbc.sql(TEXT + "where state = ? and not_after <= ? order by seq limit 50 for update skip locked")
                .params(state.name(), Times.column(now)).query(OutboxRows::read).list();
    }

    /** Questions that would leave now. */
    List<OutboxText> lockDueQuestions(Instant now) {
        return jdbc.sql(TEXT + "where state = 'NEW' and kind = 'QUESTION' and next_attempt_at <= ? order by seq limit 50 for update skip locked")
                .param(Times.column(now)).query(OutboxRows::read).list();
    }

    Optional<OutboxText> lock(String id) {
        return jdbc.sql(TEXT + "where id = ? for update").param(id).query(OutboxRows::read).optional();
    }

    Optional<OutboxText> lockBySid(String sid) {
        return jdbc.sql(TEXT + "where provider_sid = ? for update").param(sid).query(OutboxRows::read).optional();
    }

    /** A question whose items are all settled, and any text about an order that this phone must not be texted about. */
    boolean isPointless(OutboxText text) {
        return jdbc.sql("""
                select count(*) from outbox o where o.id = :id and (
                    o.kind = 'QUESTION' and not exists (select 1 from question_items i where i.outbox_id = o.id and i.status = 'OPEN')
                    or exists (select 1 from questions q where q.order_id = o.order_id and q.phone = o.phone and q.silenced))""")
                .param("id", text.id()).query(Integer.class).single() > 0;
    }

    /** The provider's ids of all texts that the phone was sent. */
    List<String> sidsOf(PhoneNumber phone) {
        return jdbc.sql("select concat(coalesce(provider_sid, ''), ' ', coalesce(earlier_sids, '')) from outbox where phone = ?").param(phone.e164())
                .query(String.class).list();
    }

    private static OutboxText read(ResultSet row, int number) throws SQLException {
        var delivery = row.getString("delivery");
        return new OutboxText(row.getString("id"), TextKind.valueOf(row.getString("kind")), row.getString("question_id"),
                new OrderId(row.getString("order_id")), new StoreId(row.getString("store_id")), new PhoneNumber(row.getString("phone")),
                row.getString("our_number"), row.getString("body"), Times.read(row, "created_at"), Times.read(row, "not_after"), TextState.valueOf(row.getString("state")),
                row.getInt("attempts"), row.getInt("looks"), Times.read(row, "attempted_at"),
                delivery == null ? Delivery.Stage.UNKNOWN : Delivery.Stage.valueOf(delivery));
    }
}
