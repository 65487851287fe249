package com.curbline.messaging.twilio;

import com.curbline.messaging.inbox.Inbox;
import com.curbline.messaging.plumbing.Crew;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.type.PhoneNumber;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

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
    private final SweepMark mark;
    private final Clock clock;
    private final Crew crew;

    Sweep(TwilioRestClient client, TwilioAccount account, TwilioInbound inbound, Inbox inbox, SweepMark mark, Clock clock) {
        this.client = client;
        this.account = account;
        this.inbound = inbound;
        this.inbox = inbox;
        this.mark = mark;
        this.clock = clock;
        this.crew = new Crew("sweep", 1, () -> {
            sweep();
            return false;
        });
    }

    @Scheduled(fixedDelayString = "${curbline.twilio.sweep:60s}")
    void poll() {
        crew.wake();
    }

    @PreDestroy
    void stop() {
        crew.close();
    }

    synchronized void sweep() {
        var now = clock.instant();
        var since = since(now).atZone(ZoneOffset.UTC);
        try {
            List<Message> listed = new ArrayList<>();
            readers().forEach(reader -> reader.setDateSentAfter(since).setPageSize((long) PAGE).read(client).forEach(listed::add));
            listed.stream().filter(message -> message.getDirection() == Message.Direction.INBOUND)
                    .sorted(Comparator.comparing(message -> TwilioInbound.writtenAt(message, now))).forEach(inbound::listed);
            mark.set(now);
        } catch (DataAccessException | TransactionException notNow) {
            LOG.error("Texts that came in cannot be kept; the next sweep reaches back as far", notNow);
        } catch (RuntimeException unreachable) {
            LOG.warn("Cannot list the texts that came in: {}; the next sweep reaches back as far", Failures.unclear(unreachable));
        }
    }

    /** Back to the last sweep that worked; before the first one to the last text that came in. */
    private Instant since(Instant now) {
        var since = mark.get().or(inbox::lastReceived).orElse(now).minus(OVERLAP);
        return since.isBefore(now.minus(LONGEST)) ? now.minus(LONGEST) : since;
    }

    private List<MessageReader> readers() {
        var numbers = account.settings().numbers();
        return numbers.isEmpty() ? List.of(Message.reader()) : numbers.stream().map(number -> Message.reader().setTo(new PhoneNumber(number))).toList();
    }
}
