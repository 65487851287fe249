package com.curbline.messaging.outbox;

import com.curbline.messaging.plumbing.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the provider told about texts on their way, and which texts it told nothing final of. */
@Repository
class StatusRows {

    private static final int LONGEST_STATUS = 30;
    private static final int LONGEST_RAW = 8000;

    private final JdbcClient jdbc;

    StatusRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it; false where the same was told before. */
    boolean isNew(String sid, String status, String error, String raw, Instant now) {
        return jdbc.sql("""
                insert into text_statuses (sid, status, error, raw, received_at) select :sid, :status, :error, :raw, :now
                where not exists (select 1 from text_statuses where sid = :sid and status = :status and error = :error)""")
                .param("sid", sid).param("status", cut(status, LONGEST_STATUS)).param("error", error)
                .param("raw", cut(raw, LONGEST_RAW)).param("now", Times.column(now)).update() == 1;
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    /** A text to be asked about: {@code askedFor} is how long nothing final was told. */
    record Open(String sid, Duration askedFor) {
    }

    /** Texts that left after {@code since} and are to be asked about now. */
    List<Open> due(Instant since, Instant now) {
        return jdbc.sql("""
                select provider_sid, sent_at from outbox where state = 'SENT' and sent_at > ? and next_attempt_at <= ?
                and (delivery is null or delivery <> 'DELIVERED') order by next_attempt_at limit 50""")
                .params(Times.column(since), Times.column(now))
                .query((row, number) -> new Open(row.getString(1), Duration.between(Times.read(row, "sent_at"), now))).list();
    }

    /** False where another node was faster. */
    boolean claim(Open text, Instant now, Instant next) {
        return jdbc.sql("update outbox set next_attempt_at = ? where provider_sid = ? and state = 'SENT' and next_attempt_at <= ?")
                .params(Times.column(next), text.sid(), Times.column(now)).update() == 1;
    }
}
