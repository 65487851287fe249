package com.curbline.messaging.voice;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the provider about calls of which nothing was heard for a while: callbacks may be lost. */
@Component
class CallRounds {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration INTEREST = Duration.ofHours(4);

    private final LegRows rows;
    private final CallRows calls;
    private final Legs legs;
    private final ObjectProvider<CallProvider> provider;

    CallRounds(LegRows rows, CallRows calls, Legs legs, ObjectProvider<CallProvider> provider) {
        this.rows = rows;
        this.calls = calls;
        this.legs = legs;
        this.provider = provider;
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.call-rounds:60s}", initialDelayString = "${curbline.messaging.call-rounds:60s}")
    void ask() {
        var carrier = provider.getIfAvailable();
        if (carrier != null) {
            rows.callsInSilence(PATIENCE, INTEREST).stream().map(calls::get).flatMap(call -> carrier.legsOf(call.sid()).stream()).forEach(legs::found);
        }
    }
}
