package com.curbline.messaging.twilio;

import com.curbline.messaging.inbox.Inbox;
import com.curbline.messaging.inbox.Incoming;
import com.curbline.messaging.inbox.Incoming.Source;
import com.curbline.messaging.inbox.Keyword;
import com.curbline.messaging.outbox.Deliveries;
import com.twilio.rest.api.v2010.account.Message;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Turns what Twilio tells into what inbox and outbox understand. */
@Component
@TwilioOnly
class TwilioInbound {

    private static final Logger LOG = LoggerFactory.getLogger(TwilioInbound.class);
    private static final Pattern OUR_ID = Pattern.compile("[0-9A-Za-z-]{0,36}");

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

    /** False where the form is not that of a text, or is for somebody else; what Twilio has it lists as well, so nothing is lost by it. */
    boolean text(FormBody form, Source source) {
        if (!RequestForm.TEXT.fits(form) || !account.owns(form.get("To"), form.get("MessagingServiceSid"))) {
            return false;
        }
        inbox.receive(new Incoming(form.get("MessageSid"), form.get("From"), form.get("To"), form.get("Body"),
                Keyword.of(form.get("OptOutType")), form.raw(), source, clock.instant()));
        return true;
    }

    /**
     * A text that Twilio lists; most of these came by the webhook already, and then nothing happens. One that cannot be read or kept as it is
     * stops none after it; while nothing at all can be kept, the sweep ends.
     */
    void listed(Message message) {
        try {
            receive(message);
        } catch (DataIntegrityViolationException | NullPointerException | IllegalArgumentException unreadable) {
            LOG.error("Text {} is listed and cannot be read: {}", message.getSid(), unreadable.getClass().getSimpleName());
        }
    }

    private void receive(Message message) {
        if (!account.isElsewhere(message.getTo(), message.getMessagingServiceSid())) {
            inbox.receive(new Incoming(message.getSid(), Objects.requireNonNull(message.getFrom(), "no sender").toString(), message.getTo(), message.getBody() == null ? "" : message.getBody(),
                    Keyword.NONE, "", Source.SWEEP, writtenAt(message, clock.instant())));
        }
    }

    /** When Twilio got it, which is before we learned of it. */
    static Instant writtenAt(Message message, Instant now) {
        var created = message.getDateCreated() == null ? now : message.getDateCreated().toInstant();
        return created.isBefore(now) ? created : now;
    }

    boolean status(FormBody form, String outboxId) {
        if (!RequestForm.TEXT_STATUS.fits(form) || !OUR_ID.matcher(outboxId).matches()) {
            return false;
        }
        var status = form.get("MessageStatus");
        deliveries.told(form.get("MessageSid"), outboxId, status, form.raw(), Statuses.delivery(status, number(form.get("ErrorCode"))));
        return true;
    }

    private static Integer number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }
}
