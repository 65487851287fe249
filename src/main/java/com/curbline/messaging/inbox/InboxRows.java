package com.curbline.messaging.inbox;

import com.curbline.messaging.outbox.TextKind;
import com.curbline.kernel.OrderId;
import com.curbline.messaging.plumbing.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The inbox as its workers see it. */
@Repository
class InboxRows {

    private static final String TEXT = "select message_sid, phone, our_number, body, keyword, received_at, attempts, next_attempt_at from inbox";

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest text of each phone where it is to be handled now, longest waiting first; nothing overtakes one that waits for another attempt. */
    List<InboxText> oldestDue(int limit) {
        return jdbc.sql(TEXT + """
                 n where state = 'NEW' and next_attempt_at <= ?
                and not exists (select 1 from inbox e where e.phone = n.phone and e.seq < n.seq and e.state = 'NEW') order by seq limit ?""")
                .params(Times.column(clock.instant()), limit).query((row, number) -> read(row)).list();
    }

    /** The oldest text of the phone that is not handled yet; none while that one waits for another attempt, for nothing overtakes it. */
    Optional<InboxText> oldestDue(String phone) {
        return jdbc.sql(TEXT + " where phone = ? and state = 'NEW' order by seq limit 1")
                .param(phone).query(this::readDue).optional().flatMap(due -> due);
    }

    /** Takes the text for the running transaction. Everybody tries the oldest of a phone first, so this also keeps a phone's texts in order. */
    boolean tryLock(InboxText text) {
        return jdbc.sql("select message_sid from inbox where message_sid = ? and state = 'NEW' for update skip locked").param(text.sid())
                .query(String.class).optional().isPresent();
    }

    void handled(InboxText text, Handled handled) {
        var question = handled.question();
        jdbc.sql("""
                update inbox set state = 'PROCESSED', processed_at = ?, outcome = ?, rule = ?, order_id = ?, question_id = ? where message_sid = ?""")
                .params(Times.column(clock.instant()), handled.outcome(), handled.rule(), question == null ? null : question.order().value(),
                        question == null ? null : question.id(), text.sid()).update();
    }

    /** Whether the same words came from the phone since then and were answered by such a text. */
    boolean isRepeated(InboxText text, Set<TextKind> answers, Instant since) {
        return jdbc.sql("""
                select count(*) from inbox n join inbox b on b.phone = n.phone and b.body = n.body and b.message_sid <> n.message_sid
                join outbox o on o.dedupe_key = concat('reply:', b.message_sid)
                where n.message_sid = :sid and b.received_at > :since and o.kind in (:kinds)""")
                .param("sid", text.sid()).param("since", Times.column(since)).param("kinds", answers.stream().map(Enum::name).toList())
                .query(Integer.class).single() > 0;
    }

    /** Whether the phone was told already that the store has read what it wrote about the order. */
    boolean isTold(String phone, OrderId order) {
        return jdbc.sql("select count(*) from outbox where phone = ? and order_id = ? and kind = 'PASSED_ON'").params(phone, order.value())
                .query(Integer.class).single() > 0;
    }

    void later(InboxText text, Duration pause) {
        jdbc.sql("update inbox set attempts = attempts + 1, next_attempt_at = ? where message_sid = ?")
                .params(Times.column(clock.instant().plus(pause)), text.sid()).update();
    }

    int countWaiting() {
        return jdbc.sql("select count(*) from inbox where state = 'NEW'").query(Integer.class).single();
    }

    Optional<Instant> oldestWaiting() {
        return jdbc.sql("select min(received_at) as oldest from inbox where state = 'NEW'").query((row, number) -> Optional.ofNullable(Times.read(row, "oldest"))).single();
    }

    Optional<Instant> lastReceived() {
        return jdbc.sql("select max(received_at) as latest from inbox").query((row, number) -> Optional.ofNullable(Times.read(row, "latest"))).single();
    }

    private Optional<InboxText> readDue(ResultSet row, int number) throws SQLException {
        return Times.read(row, "next_attempt_at").isAfter(clock.instant()) ? Optional.empty() : Optional.of(read(row));
    }

    private static InboxText read(ResultSet row) throws SQLException {
        return new InboxText(row.getString("message_sid"), row.getString("phone"), row.getString("our_number"), row.getString("body"), row.getString("body"), row.getString("body"),
                Keyword.of(row.getString("keyword")), Times.read(row, "received_at"), row.getInt("attempts"));
    }
}
