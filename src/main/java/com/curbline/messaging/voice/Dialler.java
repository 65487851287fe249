package com.curbline.messaging.voice;

import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.plumbing.Crew;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the calls that staff want, each by one request to the provider, outside any transaction. */
@Component
class Dialler {

    private static final Logger LOG = LoggerFactory.getLogger(Dialler.class);
    private static final Duration LONGEST_CALL = Duration.ofHours(4);

    private final CallAttempts attempts;
    private final CallRows calls;
    private final ObjectProvider<CallProvider> provider;
    private final Crew crew;

    Dialler(CallAttempts attempts, CallRows calls, ObjectProvider<CallProvider> provider, MessagingSettings settings) {
        this.attempts = attempts;
        this.calls = calls;
        this.provider = provider;
        this.crew = new Crew("calls", Math.min(2, settings.senders()), this::makeOne);
    }

    @EventListener
    void on(OutgoingCalls.CallWanted wanted) {
        crew.wake();
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.poll:1s}")
    void poll() {
        if (provider.getIfAvailable() == null) {
            return;
        }
        int lost = calls.expireLeases();
        if (lost > 0) {
            LOG.warn("{} calls were left in the middle of an attempt; looking whether they were made", lost);
        }
        calls.forget(Call.State.LIVE, LONGEST_CALL);
        crew.wake();
    }

    @PreDestroy
    void stop() {
        crew.close();
    }

    /** Makes or looks for one call; false where there is nothing to do. */
    boolean makeOne() {
        var carrier = provider.getIfAvailable();
        if (carrier == null) {
            return false;
        }
        var wanted = attempts.takeNew();
        wanted.ifPresent(call -> attempts.record(call, carrier.place(call)));
        if (wanted.isPresent()) {
            return true;
        }
        var unclear = attempts.takeUnclear();
        unclear.ifPresent(call -> attempts.record(call, carrier.lookFor(call)));
        return unclear.isPresent();
    }
}
