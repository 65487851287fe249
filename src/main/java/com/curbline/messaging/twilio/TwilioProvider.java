package com.curbline.messaging.twilio;

import com.curbline.messaging.PublicAddress;
import com.curbline.messaging.outbox.Delivery;
import com.curbline.messaging.outbox.LookResult;
import com.curbline.messaging.outbox.SendResult;
import com.curbline.messaging.outbox.TextProvider;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries texts through Twilio, each attempt by exactly one request. */
@Component
@TwilioOnly
class TwilioProvider implements TextProvider {

    private static final Logger LOG = LoggerFactory.getLogger(TwilioProvider.class);
    private static final Set<Message.Status> FAILED = Set.of(Message.Status.FAILED, Message.Status.UNDELIVERED, Message.Status.CANCELED);
    private static final int PAGE = 50;
    /** Twilio's clock and ours need not agree. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final TwilioRestClient client;
    private final TwilioAccount account;
    private final PublicAddress address;

    TwilioProvider(TwilioRestClient client, TwilioAccount account, PublicAddress address) {
        this.client = client;
        this.account = account;
        this.address = address;
    }

    @Override
    public SendResult send(Parcel parcel) {
        try {
            return new SendResult.Accepted(message(parcel).create(client).getSid());
        } catch (TwilioException failure) {
            var result = Failures.of(failure);
            LOG.warn("Text {} was not taken: {}", parcel.id(), result);
            return result;
        }
    }

    private MessageCreator message(Parcel parcel) {
        var to = new PhoneNumber(parcel.to().e164());
        var message = account.settings().hasService() ? Message.creator(to, account.settings().messagingServiceSid(), parcel.body())
                : Message.creator(to, new PhoneNumber(account.settings().numbers().get(0)), parcel.body());
        if (parcel.from() != null) {
            message.setFrom(new PhoneNumber(parcel.from()));
        }
        return message.setValidityPeriod((int) Math.max(1, parcel.validFor().toSeconds())).setStatusCallback(address.of("/twilio/status?ob=" + parcel.id()));
    }

    /** Lists by recipient alone: the date of sending is not known yet for texts that were only accepted. */
    @Override
    public LookResult lookFor(Parcel parcel) {
        try {
            var listed = Message.reader().setTo(new PhoneNumber(parcel.to().e164())).setPageSize((long) PAGE).limit(PAGE).read(client);
            return StreamSupport.stream(listed.spliterator(), false).filter(message -> isSame(message, parcel)).findFirst()
                    .<LookResult>map(message -> new LookResult.Found(message.getSid())).orElseGet(LookResult.Absent::new);
        } catch (TwilioException unreachable) {
            LOG.warn("Cannot look for text {}: {}", parcel.id(), Failures.of(unreachable));
            return new LookResult.Unclear();
        }
    }

    private static boolean isSame(Message message, Parcel parcel) {
        return parcel.body().equals(message.getBody()) && message.getDirection() != Message.Direction.INBOUND && (message.getStatus() == null || !FAILED.contains(message.getStatus()))
                && (message.getDateCreated() == null || !created(message).isBefore(parcel.attemptedAt().minus(TOLERANCE)));
    }

    private static Instant created(Message message) {
        return message.getDateCreated().toInstant();
    }

    @Override
    public boolean tellsDeliveries() {
        return true;
    }

    @Override
    public Optional<Delivery> deliveryOf(String sid) {
        try {
            var message = Message.fetcher(sid).fetch(client);
            var status = message.getStatus() == null ? "" : message.getStatus().toString();
            return Optional.of(Statuses.delivery(status, message.getErrorCode()));
        } catch (TwilioException unreachable) {
            LOG.warn("Cannot ask what became of {}: {}", sid, Failures.of(unreachable));
            return Optional.empty();
        }
    }

    @Override
    public List<String> ownNumbers() {
        return account.settings().numbers();
    }
}
