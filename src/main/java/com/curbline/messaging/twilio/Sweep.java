package com.curbline.messaging.twilio;

import com.curbline.messaging.inbox.Inbox;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.type.PhoneNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Fetches the texts that no webhook told: Twilio does not deliver a failed one again. */
@Component
@TwilioOnly
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration OVERLAP = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int PAGE = 100;

    private final TwilioRestClient client;
    private final TwilioAccount account;
    private final TwilioInbound inbound;
    private final Inbox inbox;
    private final Clock clock;
    private Instant sweptUntil;

    Sweep(TwilioRestClient client, TwilioAccount account, TwilioInbound inbound, Inbox inbox, Clock clock) {
        this.client = client;
        this.account = account;
        this.inbound = inbound;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${curbline.twilio.sweep:60s}")
    synchronized void sweep() {
        var now = clock.instant();
        try {
            readers().forEach(reader -> sweep(reader.setDateSentAfter(since(now).atZone(ZoneOffset.UTC)).setPageSize((long) PAGE)));
            sweptUntil = now;
        } catch (TwilioException unreachable) {
            LOG.warn("Cannot list the texts that came in: {}; the next sweep reaches back as far", Failures.of(unreachable));
        }
    }

    /** Back to the last sweep that worked; after a start to the last text that came in. */
    private Instant since(Instant now) {
        var known = sweptUntil != null ? sweptUntil : inbox.lastReceived().orElse(now.minus(OVERLAP));
        var since = known.minus(OVERLAP);
        return since.isBefore(now.minus(LONGEST)) ? now.minus(LONGEST) : since;
    }

    private List<MessageReader> readers() {
        var numbers = account.settings().numbers();
        return numbers.isEmpty() ? List.of(Message.reader()) : numbers.stream().map(number -> Message.reader().setTo(new PhoneNumber(number))).toList();
    }

    private void sweep(MessageReader reader) {
        for (var message : reader.read(client)) {
            if (message.getDirection() == Message.Direction.INBOUND) {
                inbound.listed(message);
            }
        }
    }
}
