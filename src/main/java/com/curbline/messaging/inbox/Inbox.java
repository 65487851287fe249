package com.curbline.messaging.inbox;

import com.curbline.messaging.plumbing.Times;
import java.time.Clock;
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
    private final InboxWorker worker;
    private final Clock clock;

    Inbox(JdbcClient jdbc, PlatformTransactionManager transactions, InboxWorker worker, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.worker = worker;
        this.clock = clock;
    }

    /** Keeps the text; {@code alongside} is done in the same transaction. False where it was here before. */
    public boolean receive(Incoming text, Runnable alongside) {
        try {
            transaction.executeWithoutResult(running -> {
                keep(text);
                alongside.run();
            });
        } catch (DuplicateKeyException repeated) {
            return false;
        }
        worker.wake();
        return true;
    }

    public boolean receive(Incoming text) {
        return receive(text, () -> { });
    }

    private void keep(Incoming text) {
        jdbc.sql("""
                insert into inbox (message_sid, phone, our_number, body, keyword, raw, source, received_at, state, attempts, next_attempt_at)
                values (:sid, :from, :to, :body, :keyword, :raw, :source, :received, 'NEW', 0, :now)""")
                .param("sid", text.sid()).param("from", text.from()).param("to", text.to()).param("body", text.body()).param("keyword", text.keyword().name()).param("raw", text.raw())
                .param("source", text.source().name()).param("received", Times.column(text.receivedAt())).param("now", Times.column(clock.instant())).update();
    }
}
