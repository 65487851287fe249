package com.curbline;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands back the memory that only starting needed; the JVM keeps it otherwise, a quarter of the machine being its limit. */
@Component
class MemoryAfterStart {

    @EventListener
    void on(ApplicationReadyEvent ready) {
        System.gc();
    }
}
