package com.curbline.messaging;

import com.curbline.messaging.application.UnreachedReport;
import com.curbline.messaging.consent.PhoneClosed;
import com.curbline.messaging.outbox.TextFailed;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Where no thread reports by itself, reports before whoever brought the news goes on. */
@TestComponent
public class UnreachedAtOnce {

    private final UnreachedReport report;

    UnreachedAtOnce(UnreachedReport report) {
        this.report = report;
    }

    @EventListener({TextFailed.class, PhoneClosed.class})
    void report() {
        CompletableFuture.runAsync(report::report).join();
    }
}
