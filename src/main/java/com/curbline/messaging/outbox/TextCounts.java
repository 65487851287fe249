package com.curbline.messaging.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts texts that left and texts that will not arrive, the latter by code. */
@Component
class TextCounts {

    private final MeterRegistry meters;

    TextCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    void left() {
        meters.counter("curbline.texts.sent").increment();
    }

    void failed(String code) {
        meters.counter("curbline.texts.failed", "code", code == null ? "none" : code).increment();
    }
}
