package com.curbline.messaging.voice;

import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.plumbing.Crew;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private final Crew crew;

    CallRounds(LegRows rows, CallRows calls, Legs legs, ObjectProvider<CallProvider> provider, MessagingSettings settings) {
        this.rows = rows;
        this.calls = calls;
        this.legs = legs;
        this.provider = provider;
        // a provider that hangs must not hold up what else is done on time
        this.crew = new Crew("call rounds", Math.min(1, settings.senders()), () -> {
            ask();
            return false;
        });
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.call-rounds:60s}", initialDelayString = "${curbline.messaging.call-rounds:60s}")
    void poll() {
        crew.wake();
    }

    @PreDestroy
    void stop() {
        crew.close();
    }

    /** Where one answer does not come the next ones would not either, and it is asked again in the next round. */
    void ask() {
        var carrier = provider.getIfAvailable();
        if (carrier != null) {
            rows.callsInSilence(PATIENCE, INTEREST).stream().map(calls::get).map(call -> carrier.legsOf(call.sid()))
                    .takeWhile(told -> crew.isWorking() && told.isPresent()).flatMap(Optional::stream).flatMap(List::stream).forEach(legs::found);
        }
    }
}
