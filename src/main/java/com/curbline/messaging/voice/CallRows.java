package com.curbline.messaging.voice;

import com.curbline.kernel.Ids;
import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.plumbing.Times;
import com.curbline.messaging.voice.Call.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where calls are kept. */
@Repository
class CallRows {

    private static final String SELECT = "select * from calls ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CallRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A customer calls. */
    Call addIncoming(String sid, PhoneNumber phone, String ourNumber) {
        var call = new Call(newId(), true, sid, phone, ourNumber, null, null, null, Language.ENGLISH, null, State.LIVE, clock.instant(), null, null, null, 0);
        insert(call, null);
        return call;
    }

    /** A member of staff wants to call; empty while another call about the order is under way. */
    Optional<Call> addOutgoing(Call wanted) {
        var key = "order:" + wanted.order();
        if (jdbc.sql("select count(*) from calls where active_key = ?").param(key).query(Integer.class).single() > 0) {
            return Optional.empty();
        }
        insert(wanted, key);
        return Optional.of(wanted);
    }

    String newId() {
        return Ids.next(clock.millis());
    }

    private void insert(Call call, String activeKey) {
        jdbc.sql("""
                insert into calls (id, direction, call_sid, phone, our_number, store_id, order_id, order_number, language, who, state, active_key,
                                   created_at, next_attempt_at, looks)
                values (:id, :direction, :sid, :phone, :ours, :store, :order, :number, :language, :who, :state, :key, :now, :now, 0)""")
                .param("id", call.id()).param("direction", call.incoming() ? "IN" : "OUT").param("sid", call.sid(), Types.VARCHAR)
                .param("phone", call.phone() == null ? null : call.phone().e164(), Types.VARCHAR).param("ours", call.ourNumber(), Types.VARCHAR)
                .param("store", call.store() == null ? null : call.store().value(), Types.VARCHAR)
                .param("order", call.order() == null ? null : call.order().value(), Types.VARCHAR).param("number", call.orderNumber(), Types.VARCHAR)
                .param("language", call.language().tag()).param("who", call.who(), Types.VARCHAR).param("state", call.state().name())
                .param("key", activeKey, Types.VARCHAR).param("now", Times.column(call.createdAt())).update();
    }

    Call get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no call " + id));
    }

    Optional<Call> find(String id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(CallRows::read).optional();
    }

    /** The call, locked: whoever changes it or its legs takes it first. */
    Optional<Call> lock(String id) {
        return jdbc.sql(SELECT + "where id = ? for update").param(id).query(CallRows::read).optional();
    }

    Optional<Call> bySid(String sid) {
        return jdbc.sql(SELECT + "where call_sid = ?").param(sid).query(CallRows::read).optional();
    }

    List<Call> ofOrder(OrderId order) {
        return jdbc.sql(SELECT + "where order_id = ? order by created_at, id").param(order.value()).query(CallRows::read).list();
    }

    void update(Call call) {
        jdbc.sql("update calls set store_id = ?, order_id = ?, order_number = ?, language = ? where id = ?")
                .params(call.store() == null ? null : call.store().value(), call.order() == null ? null : call.order().value(), call.orderNumber(),
                        call.language().tag(), call.id()).update();
    }

    Optional<Call> lockNext(State state) {
        return jdbc.sql(SELECT + "where state = ? and next_attempt_at <= ? order by next_attempt_at, id limit 1 for update skip locked")
                .params(state.name(), Times.column(clock.instant())).query(CallRows::read).optional();
    }

    void calling(Call call, Duration lease) {
        var now = clock.instant();
        jdbc.sql("update calls set state = 'CALLING', attempted_at = ?, lease_until = ? where id = ?")
                .params(Times.column(now), Times.column(now.plus(lease)), call.id()).update();
    }

    /** Calls that a lost node left in the middle of an attempt. */
    int expireLeases() {
        return jdbc.sql("update calls set state = 'UNCLEAR', next_attempt_at = :now where state = 'CALLING' and lease_until < :now")
                .param("now", Times.column(clock.instant())).update();
    }

    void unclear(Call call, String code, Duration pause) {
        jdbc.sql("update calls set state = 'UNCLEAR', error_code = coalesce(?, error_code), looks = looks + 1, next_attempt_at = ? where id = ?")
                .params(code, Times.column(clock.instant().plus(pause)), call.id()).update();
    }

    /** Surely not made; it may be tried again. */
    void again(Call call, String code, Duration pause) {
        jdbc.sql("update calls set state = 'NEW', error_code = ?, next_attempt_at = ? where id = ?")
                .params(code, Times.column(clock.instant().plus(pause)), call.id()).update();
    }

    /** Calls of which nobody will hear any more, so that new ones can be made. */
    void forget(State state, Duration age) {
        jdbc.sql("update calls set state = 'ENDED', ended_at = :now, active_key = null where state = :state and created_at < :old")
                .param("now", Times.column(clock.instant())).param("state", state.name()).param("old", Times.column(clock.instant().minus(age))).update();
    }

    /** The call that was made to the phone last and is not over. */
    Optional<Call> liveTo(PhoneNumber phone) {
        return jdbc.sql(SELECT + "where phone = ? and direction = 'OUT' and state = 'LIVE' order by created_at desc limit 1").param(phone.e164())
                .query(CallRows::read).optional();
    }

    List<Call> liveOutgoing() {
        return jdbc.sql(SELECT + "where direction = 'OUT' and state = 'LIVE'").query(CallRows::read).list();
    }

    void live(Call call, String sid) {
        jdbc.sql("update calls set state = 'LIVE', call_sid = ? where id = ?").params(sid, call.id()).update();
    }

    void failed(Call call, String code) {
        jdbc.sql("update calls set state = 'FAILED', error_code = ?, ended_at = ?, active_key = null where id = ?")
                .params(code, Times.column(clock.instant()), call.id()).update();
    }

    void ended(Call call, Instant at) {
        jdbc.sql("update calls set state = 'ENDED', ended_at = ?, active_key = null where id = ?").params(Times.column(at), call.id()).update();
    }

    void saved(Call call, String who) {
        jdbc.sql("update calls set saved_at = ?, who = coalesce(who, ?) where id = ?").params(Times.column(clock.instant()), who, call.id()).update();
    }

    private static Call read(ResultSet row, int number) throws SQLException {
        var phone = row.getString("phone");
        var store = row.getString("store_id");
        var order = row.getString("order_id");
        return new Call(row.getString("id"), row.getString("direction").equals("IN"), row.getString("call_sid"), phone == null ? null : new PhoneNumber(phone),
                row.getString("our_number"), store == null ? null : new StoreId(store), order == null ? null : new OrderId(order), row.getString("order_number"),
                Language.of(row.getString("language")).orElseThrow(), row.getString("who"), State.valueOf(row.getString("state")), Times.read(row, "created_at"),
                Times.read(row, "attempted_at"), Times.read(row, "ended_at"), Times.read(row, "saved_at"), row.getInt("looks"));
    }
}
