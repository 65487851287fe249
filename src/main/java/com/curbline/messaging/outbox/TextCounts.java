package com.curbline.messaging.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts texts that left and texts that will not arrive, the latter by code. */
@Component
class TextCounts {

    private final MeterRegistry meters;
    private final Counter sent;

    TextCounts(MeterRegistry meters) {
        this.meters = meters;
        this.sent = meters.counter("curbline.texts.sent");
    }

    void left() {
        sent.increment();
    }

    void failed(String code) {
        meters.counter("curbline.texts.failed", "code", code == null ? "none" : code).increment();
    }
}
