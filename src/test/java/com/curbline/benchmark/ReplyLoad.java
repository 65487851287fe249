package com.curbline.benchmark;

import com.curbline.testsupport.twilio.TwilioSignature;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends customers' replies when they are due, whatever became of those before, and waits until the last one is done. */
final class ReplyLoad implements AutoCloseable {

    private static final Duration LOOKING_AHEAD = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI webhook;
    private final StandInTwilio twilio;
    private final Staff staff;
    private final Iterator<Asked> open;
    private final Random chance;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);

    ReplyLoad(HttpClient http, URI address, StandInTwilio twilio, Staff staff, Iterator<Asked> open, long seed) {
        this.http = http;
        this.webhook = address.resolve("/twilio/sms");
        this.twilio = twilio;
        this.staff = staff;
        this.open = open;
        this.chance = new Random(seed);
    }

    List<Reply> run(Phase phase) throws InterruptedException {
        var replies = new ArrayList<Reply>();
        var begin = System.nanoTime() + LOOKING_AHEAD.toNanos();
        var beginsAt = Instant.now().plus(LOOKING_AHEAD);
        for (var arrival : phase.arrivals(chance)) {
            var asked = open.next();
            var reply = new Reply("SM%08x%024x".formatted(phase.name().hashCode(), replies.size()), asked, Wording.of(asked.spanish(), chance));
            reply.dueAt(begin + arrival, beginsAt.plusNanos(arrival));
            replies.add(reply);
            schedule(reply, begin + arrival);
        }
        awaitAll(replies, begin + (long) (phase.replies() / phase.perSecond() * 1e9));
        return replies;
    }

    private void schedule(Reply reply, long due) {
        var request = request(reply);
        if (reply.wording.decides()) {
            timer.schedule(() -> staff.pick(reply), due - System.nanoTime() - LOOKING_AHEAD.toNanos(), TimeUnit.NANOSECONDS);
        }
        timer.schedule(() -> send(reply, request), due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private HttpRequest request(Reply reply) {
        var form = Map.of("AccountSid", StandInTwilio.ACCOUNT, "MessageSid", reply.sid, "From", reply.asked.phone(), "To", StandInTwilio.NUMBER, "Body", reply.wording.text(),
                "NumSegments", "1", "NumMedia", "0", "SmsStatus", "received", "ApiVersion", "2010-04-01");
        return Forms.signed(webhook, form, TwilioSignature.of(StandInTwilio.TOKEN, webhook.toString(), form));
    }

    private void send(Reply reply, HttpRequest request) {
        twilio.received(reply.sid, reply.asked.phone(), reply.wording.text());
        http.sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, failure) -> reply.answered(failure == null ? answer.statusCode() : -1));
    }

    /** What has not arrived by then never will, as far as the report goes. */
    private static void awaitAll(List<Reply> replies, long end) throws InterruptedException {
        var latest = end + PATIENCE.toNanos();
        while (System.nanoTime() < end || System.nanoTime() < latest && replies.stream().anyMatch(Reply::isUnderWay)) {
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
