package com.curbline.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.TextNotDelivered;
import com.curbline.messaging.inbox.Inbox;
import com.curbline.messaging.inbox.Incoming;
import com.curbline.messaging.inbox.Incoming.Source;
import com.curbline.messaging.inbox.Keyword;
import com.curbline.messaging.outbox.Delivery.Stage;
import com.curbline.testsupport.FlakyDatabase.Commit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.TransactionException;
import org.springframework.util.ClassUtils;

/**
 * Outbox and inbox through random hours: outages, accepted texts answered by errors, too many requests, processes killed between any two steps,
 * callbacks doubled, late and in any order. More of them: {@code mvn -Pdeliveries test -Dtest=RandomDeliveriesTest}, or one again: {@code -Dtest=RandomDeliveriesTest -Ddeliveries.first=SEED -Ddeliveries.runs=1}.
 */
@Import(RandomDeliveriesTest.Story.class)
class RandomDeliveriesTest extends OutboxScene {

    /** Hears what goes wrong within the transaction that writes it down, as the story of an order does. */
    static class Story {

        private final List<String> bodies = new CopyOnWriteArrayList<>();

        @EventListener
        void on(TextNotDelivered event) {
            bodies.add(event.body());
        }
    }

    private static final Duration STEP = Duration.ofSeconds(2);

    @Autowired Inbox inbox;
    @Autowired BeanFactory beans;
    @Autowired Story story;

    private final List<ItemQuestions> orders = new ArrayList<>();
    private final Map<String, Instant> notAfter = new LinkedHashMap<>();
    private final Map<String, Instant> optedOut = new HashMap<>();
    private final Map<String, List<String>> written = new LinkedHashMap<>();
    private final List<Runnable> callbacks = new ArrayList<>();
    private UnreliableWorld world;
    private Random random;

    static LongStream seeds() {
        long first = Long.getLong("deliveries.first", 20_261_122L);
        return LongStream.range(first, first + Long.getLong("deliveries.runs", 25L));
    }

    @BeforeEach
    void forget() {
        jdbc.sql("update inbox set state = 'PROCESSED' where state = 'NEW'").update();
        jdbc.sql("delete from text_statuses").update();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("F1")
    @Tag("F2")
    void whateverHappensEachTextArrivesAtMostOnceInOrderInTimeOrSomebodyIsTold(long seed) {
        random = new Random(seed);
        world = new UnreliableWorld(random, clock);
        provider.instead = world;
        for (int i = 0; i < 4; i++) {
            orders.add(ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(20))));
        }
        for (int step = 0; step < 120; step++) {
            clock.moveBy(STEP.multipliedBy(random.nextInt(3)));
            somethingHappens();
        }
        everythingCalmsDown();

        assertThatNothingArrivedTwice();
        assertThatNothingArrivedLate();
        assertThatNothingArrivedAfterOptingOut();
        assertThatTheOrderWasKept();
        assertThatNothingWasLostInSilence();
    }

    private void somethingHappens() {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> write();
            case 3, 4 -> survive(sender::sendDue);
            case 5 -> survive(rounds::goRound);
            case 6 -> survive(deliveryRounds::askSome);
            case 7 -> world.carryOne();
            case 8 -> tellSomething();
            case 9 -> callBack();
            case 10 -> dieInTheMiddle();
            case 11 -> database.next(random.nextBoolean() ? Commit.LOST : Commit.UNTOLD);
            case 12 -> somethingBreaks();
            default -> optOutRarely();
        }
    }

    private void somethingBreaks() {
        if (random.nextBoolean()) {
            world.goDownFor(Duration.ofSeconds(random.nextInt(90)));
        } else {
            world.beBusyFor(Duration.ofSeconds(random.nextInt(30)));
        }
    }

    private void write() {
        var order = orders.get(random.nextInt(orders.size()));
        if (optedOut.containsKey(order.phone().e164())) {
            return;
        }
        var body = "text " + notAfter.size() + " of " + order.orderNumber();
        var worth = Duration.ofSeconds(20 + random.nextInt(400));
        database.comeBack();
        notice(order, body, worth);
        notAfter.put(body, clock.instant().plus(worth));
        written.computeIfAbsent(order.phone().e164(), unknown -> new ArrayList<>()).add(body);
    }

    /** Somebody takes a text and dies, before or after the provider was called. */
    private void dieInTheMiddle() {
        survive(() -> attempts.takeNext().filter(text -> random.nextBoolean()).ifPresent(text -> world.send(text.parcel(clock.instant()))));
    }

    private void survive(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException | TransactionException | IllegalStateException killed) {
            assertThat(killed).hasStackTraceContaining(killed instanceof IllegalStateException ? "broke off" : "in the middle of a commit");
        }
    }

    private void tellSomething() {
        for (var told : new ArrayList<>(world.fates.entrySet())) {
            if (random.nextInt(3) == 0) {
                var delivery = told.getValue();
                callbacks.add(() -> deliveries.told(told.getKey(), world.owners.get(told.getKey()), delivery.stage().name(), "", delivery));
                callbacks.add(() -> deliveries.told(told.getKey(), world.owners.get(told.getKey()), "sent", "", new Delivery(Stage.SENT)));
            }
        }
    }

    private void callBack() {
        for (int i = 0; i < 3 && !callbacks.isEmpty(); i++) {
            var callback = callbacks.get(random.nextInt(callbacks.size()));
            survive(callback);
            if (random.nextBoolean()) {
                callbacks.remove(callback);
            }
        }
    }

    private void optOutRarely() {
        var phone = orders.get(random.nextInt(orders.size())).phone().e164();
        if (random.nextInt(6) > 0 || optedOut.containsKey(phone)) {
            return;
        }
        database.comeBack();
        var text = new Incoming("SM" + random.nextLong(), phone, "+15550001111", "STOP", Keyword.STOP, "", Source.WEBHOOK, clock.instant());
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            inbox.receive(text);
        }
        readAll();
        optedOut.put(phone, clock.instant());
        // what the provider has it will not carry any more
        world.held.values().removeIf(held -> held.parcel().to().e164().equals(phone));
    }

    private void readAll() {
        var worker = beans.getBean(ClassUtils.resolveClassName("com.curbline.messaging.inbox.InboxWorker", getClass().getClassLoader()));
        boolean more = true;
        while (more) {
            more = ReflectionTestUtils.<Boolean>invokeMethod(worker, "handleSome");
        }
    }

    private void everythingCalmsDown() {
        database.comeBack();
        world.calm = true;
        for (int second = 0; second < 900; second += 5) {
            clock.moveBy(Duration.ofSeconds(5));
            sendAll();
            world.carryOne();
            world.carryOne();
            deliveryRounds.askSome();
        }
    }

    private void assertThatNothingArrivedTwice() {
        assertThat(world.arrivals).extracting(UnreliableWorld.Arrival::body).doesNotHaveDuplicates();
    }

    private void assertThatNothingArrivedLate() {
        assertThat(world.arrivals).allSatisfy(arrival -> assertThat(arrival.at()).isBeforeOrEqualTo(notAfter.get(arrival.body()).plusSeconds(1)));
    }

    private void assertThatNothingArrivedAfterOptingOut() {
        assertThat(world.arrivals).noneMatch(arrival -> optedOut.containsKey(arrival.phone().e164())
                && arrival.at().isAfter(optedOut.get(arrival.phone().e164())));
    }

    /** What was accepted at its first attempt was accepted in the order in which it was written. */
    private void assertThatTheOrderWasKept() {
        written.forEach((phone, bodies) -> {
            var accepted = firstAccepted(new PhoneNumber(phone));
            assertThat(accepted).containsExactlyElementsOf(bodies.stream().filter(accepted::contains).toList());
        });
    }

    private List<String> firstAccepted(PhoneNumber phone) {
        return world.owners.values().stream().distinct().map(this::body).filter(body -> written.get(phone.e164()).contains(body)).toList();
    }

    private String body(String id) {
        return jdbc.sql("select body from outbox where id = ?").param(id).query(String.class).single();
    }

    private void assertThatNothingWasLostInSilence() {
        var arrived = world.arrivals.stream().map(UnreliableWorld.Arrival::body).toList();
        assertThat(notAfter.keySet()).allSatisfy(body -> assertThat(arrived.contains(body) || isTold(body) || isExpired(body) || isSilenced(body))
                .as("%s arrived, or its order says that it did not; it is %s", body, describe(body)).isTrue());
    }

    /** The order's story has it where the transaction that failed the text was kept; whether anybody learned that it was kept makes no difference. */
    private boolean isTold(String body) {
        return story.bodies.contains(body) && describe(body).startsWith("FAILED");
    }

    /** The provider dropped it as stale, or on the word of the customer; both are written down. */
    private boolean isExpired(String body) {
        return describe(body).startsWith("EXPIRED");
    }

    private boolean isSilenced(String body) {
        return written.entrySet().stream().anyMatch(phone -> phone.getValue().contains(body) && optedOut.containsKey(phone.getKey()));
    }

    private String describe(String body) {
        return jdbc.sql("select state || ' ' || coalesce(error_code, '') || ' ' || coalesce(delivery, '') from outbox where body = ?").param(body)
                .query(String.class).list().toString().replaceAll("^\\[|\\]$", "");
    }
}
