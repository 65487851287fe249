package com.curbline.messaging.twilio;

import com.curbline.messaging.StaffCalls.Way;
import com.curbline.messaging.outbox.SendResult;
import com.curbline.access.PublicUrl;
import com.curbline.messaging.voice.CallProvider;
import com.curbline.messaging.voice.LegNews;
import com.curbline.messaging.voice.Sighting;
import com.twilio.exception.ApiException;
import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes calls through Twilio, each by exactly one request. */
@Component
@TwilioOnly
class TwilioCalls implements CallProvider {

    private static final Logger LOG = LoggerFactory.getLogger(TwilioCalls.class);
    private static final List<String> NEWS = List.of("initiated", "ringing", "answered", "completed");
    private static final int RINGS = 25;
    private static final int PAGE = 20;
    /** Twilio's clock and ours need not agree. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final TwilioRestClient client;
    private final TwilioAccount account;
    private final PublicUrl address;
    private final Twiml twiml;
    private final JdbcClient jdbc;

    TwilioCalls(TwilioRestClient client, TwilioAccount account, PublicUrl address, Twiml twiml, JdbcClient jdbc) {
        this.client = client;
        this.account = account;
        this.address = address;
        this.twiml = twiml;
        this.jdbc = jdbc;
    }

    @Override
    public Way way() {
        return Way.BRIDGED;
    }

    @Override
    public Optional<String> ownNumber() {
        return account.settings().numbers().stream().findFirst();
    }

    @Override
    public SendResult place(Wanted wanted) {
        try {
            var call = Call.creator(new PhoneNumber(wanted.storePhone().e164()), new PhoneNumber(wanted.ownNumber()), URI.create(twiml.url(wanted.first())))
                    .setMethod(HttpMethod.POST).setTimeout(RINGS).setStatusCallback(address.to(Twiml.PATH + "/status?call=" + wanted.callId()))
                    .setStatusCallbackMethod(HttpMethod.POST).setStatusCallbackEvent(NEWS).create(client);
            return new SendResult.Accepted(call.getSid());
        } catch (RuntimeException failure) {
            var result = Failures.of(failure);
            LOG.warn("Call {} was not taken: {}", wanted.callId(), result);
            return result;
        }
    }

    /** A call between the same two numbers, made since the attempt, that belongs to none of ours yet. */
    @Override
    public Sighting lookFor(Wanted wanted) {
        List<String> since;
        try {
            var listed = Call.reader().setTo(new PhoneNumber(wanted.storePhone().e164())).setFrom(new PhoneNumber(wanted.ownNumber()))
                    .setPageSize((long) PAGE).limit(PAGE).read(client);
            since = StreamSupport.stream(listed.spliterator(), false).filter(call -> isSince(call, wanted)).map(Call::getSid).toList();
        } catch (RuntimeException unreachable) {
            LOG.warn("Cannot look for call {}: {}", wanted.callId(), Failures.unclear(unreachable));
            return new Sighting.Unclear();
        }
        return since.stream().filter(this::isNobodys).findFirst().<Sighting>map(Sighting.Found::new).orElseGet(Sighting.Absent::new);
    }

    private static boolean isSince(Call call, Wanted wanted) {
        return call.getDateCreated() == null || !call.getDateCreated().toInstant().isBefore(wanted.attemptedAt().minus(TOLERANCE));
    }

    private boolean isNobodys(String sid) {
        return jdbc.sql("select count(*) from calls where call_sid = ?").param(sid).query(Integer.class).single() == 0
                && jdbc.sql("select count(*) from call_legs where call_sid = ?").param(sid).query(Integer.class).single() == 0;
    }

    @Override
    public Optional<List<LegNews>> legsOf(String sid) {
        try {
            var parent = Call.fetcher(sid).fetch(client);
            var children = Call.reader().setParentCallSid(sid).setPageSize((long) PAGE).limit(PAGE).read(client);
            return Optional.of(Stream.concat(Stream.of(parent), StreamSupport.stream(children.spliterator(), false))
                    .flatMap(call -> CallStatuses.news(call).stream()).toList());
        } catch (RuntimeException unreachable) {
            LOG.warn("Cannot ask what became of call {}: {}", sid, Failures.unclear(unreachable));
            return isNotThere(unreachable) ? Optional.of(List.of()) : Optional.empty();
        }
    }

    private static boolean isNotThere(RuntimeException failure) {
        return failure instanceof ApiException known && known.getStatusCode() != null && known.getStatusCode() == 404;
    }
}
