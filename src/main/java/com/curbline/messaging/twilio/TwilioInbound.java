package com.curbline.messaging.twilio;

import com.curbline.messaging.inbox.Inbox;
import com.curbline.messaging.inbox.Incoming;
import com.curbline.messaging.inbox.Incoming.Source;
import com.curbline.messaging.inbox.Keyword;
import com.curbline.messaging.outbox.Deliveries;
import com.twilio.rest.api.v2010.account.Message;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns what Twilio tells into what inbox and outbox understand. */
@Component
@TwilioOnly
class TwilioInbound {

    private static final int LONGEST_SID = 64;

    private final TwilioAccount account;
    private final Inbox inbox;
    private final Deliveries deliveries;
    private final Clock clock;

    TwilioInbound(TwilioAccount account, Inbox inbox, Deliveries deliveries, Clock clock) {
        this.account = account;
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** False where the form lacks what a text has, or is for somebody else. */
    boolean text(FormBody form, Source source) {
        if (!hasAll(form, "MessageSid", "From", "To") || !account.owns(form.get("To"), form.get("MessagingServiceSid"))) {
            return false;
        }
        inbox.receive(new Incoming(form.get("MessageSid"), form.get("From"), form.get("To"), form.get("Body"),
                Keyword.of(form.get("OptOutType")), form.raw(), source, clock.instant()));
        return true;
    }

    /** A text that Twilio lists; most of these came by the webhook already, and then nothing happens. */
    void listed(Message message) {
        if (!account.isElsewhere(message.getTo(), message.getMessagingServiceSid())) {
            inbox.receive(new Incoming(message.getSid(), message.getFrom().toString(), message.getTo(), message.getBody() == null ? "" : message.getBody(),
                    Keyword.NONE, "", Source.SWEEP, writtenAt(message, clock.instant())));
        }
    }

    /** When Twilio got it, which is before we learned of it. */
    static Instant writtenAt(Message message, Instant now) {
        var created = message.getDateCreated() == null ? now : message.getDateCreated().toInstant();
        return created.isBefore(now) ? created : now;
    }

    boolean status(FormBody form, String outboxId) {
        if (!hasAll(form, "MessageSid", "MessageStatus")) {
            return false;
        }
        var status = form.get("MessageStatus");
        deliveries.told(form.get("MessageSid"), outboxId, status, form.raw(), Statuses.delivery(status, number(form.get("ErrorCode"))));
        return true;
    }

    private static boolean hasAll(FormBody form, String... names) {
        return Stream.of(names).allMatch(name -> form.has(name) && form.get(name).length() <= LONGEST_SID);
    }

    private static Integer number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }
}
