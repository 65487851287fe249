package com.curbline.messaging.outbox;

import com.curbline.messaging.plumbing.Times;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down where a text stands. Whoever finds that somebody else moved it meanwhile changes nothing. */
@Repository
class TextMoves {

    private static final String OF_THIS_ATTEMPT = " where id = :id and state = 'SENDING' and attempts = :attempts";

    private final JdbcClient jdbc;

    TextMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void sending(OutboxText text, Instant now, Instant leaseUntil) {
        jdbc.sql("update outbox set state = 'SENDING', attempts = attempts + 1, looks = 0, attempted_at = ?, lease_until = ? where id = ?")
                .params(Times.column(now), Times.column(leaseUntil), text.id()).update();
    }

    /** False where that was known, or is about an attempt that is over. */
    boolean sent(String id, String sid, Instant now, Duration untilAsked) {
        return jdbc.sql("""
                update outbox set state = 'SENT', provider_sid = :sid, sent_at = :now, next_attempt_at = :ask, lease_until = null, error_code = null
                where id = :id and state in ('NEW', 'SENDING', 'AMBIGUOUS') and attempts > 0
                and (earlier_sids is null or concat(' ', earlier_sids, ' ') not like concat('% ', cast(:sid as varchar(64)), ' %'))""")
                .param("sid", sid).param("now", Times.column(now)).param("ask", Times.column(now.plus(untilAsked))).param("id", id).update() == 1;
    }

    /** The provider does not have it: as if the attempt had not been made. */
    void notSent(OutboxText text, String code, Instant due) {
        jdbc.sql("update outbox set state = 'NEW', attempts = attempts - 1, error_code = :code, next_attempt_at = :due, lease_until = null" + OF_THIS_ATTEMPT)
                .param("code", code).param("due", Times.column(due)).param("id", text.id()).param("attempts", text.attempts()).update();
    }

    /** Nobody knows; {@code now}, the end of the attempt, is what the provider gets time from. */
    void unknown(OutboxText text, String code, Instant now, Instant look) {
        jdbc.sql("update outbox set state = 'AMBIGUOUS', error_code = :code, attempted_at = :now, next_attempt_at = :look, lease_until = null" + OF_THIS_ATTEMPT)
                .param("code", code).param("now", Times.column(now)).param("look", Times.column(look))
                .param("id", text.id()).param("attempts", text.attempts()).update();
    }

    boolean refused(OutboxText text, String code) {
        return jdbc.sql("update outbox set state = 'FAILED', error_code = :code, lease_until = null" + OF_THIS_ATTEMPT)
                .param("code", code).param("id", text.id()).param("attempts", text.attempts()).update() == 1;
    }

    void ended(OutboxText text, TextState state, String code) {
        jdbc.sql("update outbox set state = ?, error_code = ?, lease_until = null where id = ?").params(state.name(), code, text.id()).update();
    }

    /** Looking for it showed nothing new or nothing at all. */
    void again(OutboxText text, TextState state, Instant due) {
        jdbc.sql("update outbox set state = ?, next_attempt_at = ? where id = ?").params(state.name(), Times.column(due), text.id()).update();
    }

    /** It leaves at a better time, and is worth as much then as it would be now. */
    void postponed(OutboxText text, Instant due, Instant notAfter) {
        jdbc.sql("update outbox set next_attempt_at = ?, not_after = ?, error_code = 'QUIET_HOURS' where id = ?")
                .params(Times.column(due), Times.column(notAfter), text.id()).update();
    }

    void looking(OutboxText text, Instant nextLook) {
        jdbc.sql("update outbox set looks = looks + 1, next_attempt_at = ? where id = ?").params(Times.column(nextLook), text.id()).update();
    }

    /** Attempts whose sender never came back. */
    int expireLeases(Instant now) {
        return jdbc.sql("update outbox set state = 'AMBIGUOUS', error_code = 'LEASE', next_attempt_at = :now where state = 'SENDING' and lease_until < :now")
                .param("now", Times.column(now)).update();
    }

    void delivery(OutboxText text, Delivery.Stage stage) {
        jdbc.sql("update outbox set delivery = ? where id = ?").params(stage.name(), text.id()).update();
    }

    /** The attempt failed on its way to the phone, and another one is to be made. */
    void afresh(OutboxText text, String code, Instant due) {
        jdbc.sql("""
                update outbox set state = 'NEW', error_code = ?, next_attempt_at = ?, delivery = null, sent_at = null,
                earlier_sids = concat(coalesce(earlier_sids, ''), ' ', provider_sid), provider_sid = null where id = ?""")
                .params(code, Times.column(due), text.id()).update();
    }
}
