package com.curbline.messaging.inbox;

import com.curbline.messaging.plumbing.Times;
import com.curbline.messaging.inbox.Incoming.Source;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes texts from customers: once this returns, the text is kept, and a repeat of it has no effect, ever. */
@Component
public class Inbox {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InboxRows rows;
    private final InboxWorker worker;
    private final Map<Source, Counter> received = new EnumMap<>(Source.class);
    private final Clock clock;

    Inbox(JdbcClient jdbc, PlatformTransactionManager transactions, InboxRows rows, InboxWorker worker, MeterRegistry meters, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.rows = rows;
        this.worker = worker;
        for (var source : Source.values()) {
            received.put(source, meters.counter("curbline.replies.received", "source", source.name()));
        }
        this.clock = clock;
    }

    /** Keeps the text; {@code alongside} is done in the same transaction. False where it was here before. */
    public boolean receive(Incoming text, Runnable alongside) {
        if (isKept(text, alongside)) {
            received.get(text.source()).increment();
            worker.wake();
            return true;
        }
        return false;
    }

    private boolean isKept(Incoming text, Runnable alongside) {
        try {
            return Boolean.TRUE.equals(transaction.execute(running -> {
                boolean first = keep(text);
                if (first) {
                    alongside.run();
                }
                return first;
            }));
        } catch (DuplicateKeyException atTheSameMoment) {
            return false;
        }
    }

    public boolean receive(Incoming text) {
        return receive(text, () -> { });
    }

    /** When the latest text came in. */
    public Optional<Instant> lastReceived() {
        return rows.lastReceived();
    }

    private boolean keep(Incoming text) {
        return jdbc.sql("""
                insert into inbox (message_sid, phone, our_number, body, keyword, raw, source, received_at, state, attempts, next_attempt_at)
                select :sid, :from, :to, :body, :keyword, :raw, :source, :received, 'NEW', 0, :now
                where not exists (select 1 from inbox where message_sid = :sid)""")
                .param("sid", text.sid()).param("from", text.from()).param("to", text.to()).param("body", text.body())
                .param("keyword", text.keyword().name()).param("raw", text.raw()).param("source", text.source().name())
                .param("received", Times.column(text.receivedAt())).param("now", Times.column(clock.instant())).update() == 1;
    }
}
