package com.curbline.messaging.twilio;

import com.curbline.access.PublicUrl;
import com.curbline.messaging.outbox.Delivery;
import com.curbline.messaging.outbox.LookResult;
import com.curbline.messaging.outbox.SendResult;
import com.curbline.messaging.outbox.TextProvider;
import com.twilio.exception.ApiException;
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
    private static final int PAGE = 50;
    /** Twilio's clock and ours need not agree. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final TwilioRestClient client;
    private final TwilioAccount account;
    private final PublicUrl address;

    TwilioProvider(TwilioRestClient client, TwilioAccount account, PublicUrl address) {
        this.client = client;
        this.account = account;
        this.address = address;
    }

    @Override
    public SendResult send(Parcel parcel) {
        try {
            return new SendResult.Accepted(message(parcel).create(client).getSid());
        } catch (RuntimeException failure) {
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
        if (account.settings().hasIntent()) {
            message.setMessageIntent(account.settings().messageIntent());
        }
        return message.setValidityPeriod((int) Math.max(1, parcel.validFor().toSeconds())).setStatusCallback(address.to("/twilio/status?ob=" + parcel.id()));
    }

    /** Lists by recipient alone: the date of sending is not known yet for texts that were only accepted. */
    @Override
    public LookResult lookFor(Parcel parcel, Set<String> others) {
        try {
            var listed = Message.reader().setTo(new PhoneNumber(parcel.to().e164())).setPageSize((long) PAGE).limit(PAGE).read(client);
            return StreamSupport.stream(listed.spliterator(), false).filter(message -> isSame(message, parcel) && !others.contains(message.getSid()))
                    .findFirst().<LookResult>map(message -> new LookResult.Found(message.getSid(), delivery(message))).orElseGet(LookResult.Absent::new);
        } catch (RuntimeException unreachable) {
            var unclear = Failures.unclear(unreachable);
            LOG.warn("Cannot look for text {}: {}", parcel.id(), unclear);
            return unclear;
        }
    }

    private static boolean isSame(Message message, Parcel parcel) {
        return parcel.body().equals(message.getBody()) && message.getDirection() != Message.Direction.INBOUND
                && (message.getDateCreated() == null || !created(message).isBefore(parcel.attemptedAt().minus(TOLERANCE)));
    }

    private static Instant created(Message message) {
        return message.getDateCreated().toInstant();
    }

    @Override
    public Optional<LookResult.Unclear> probe() {
        try {
            Message.reader().setPageSize(1L).limit(1).read(client).iterator().hasNext();
            return Optional.empty();
        } catch (RuntimeException unreachable) {
            return Optional.of(Failures.unclear(unreachable));
        }
    }

    @Override
    public boolean tellsDeliveries() {
        return true;
    }

    @Override
    public Optional<Delivery> deliveryOf(String sid) {
        try {
            return Optional.of(delivery(Message.fetcher(sid).fetch(client)));
        } catch (RuntimeException failure) {
            LOG.warn("Cannot ask what became of {}: {}", sid, Failures.unclear(failure));
            return isNotThere(failure) ? Optional.of(new Delivery(Delivery.Stage.UNKNOWN)) : Optional.empty();
        }
    }

    private static boolean isNotThere(RuntimeException failure) {
        return failure instanceof ApiException known && known.getStatusCode() != null && known.getStatusCode() == 404;
    }

    private static Delivery delivery(Message message) {
        return Statuses.delivery(message.getStatus() == null ? "" : message.getStatus().toString(), message.getErrorCode());
    }

    @Override
    public List<String> ownNumbers() {
        return account.settings().numbers();
    }
}
