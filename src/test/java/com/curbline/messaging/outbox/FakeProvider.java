package com.curbline.messaging.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A provider that does what a test tells it, and remembers what it took. */
class FakeProvider implements TextProvider {

    final List<Parcel> tries = new CopyOnWriteArrayList<>();
    final List<Parcel> taken = new CopyOnWriteArrayList<>();
    final Queue<SendResult> answers = new ArrayDeque<>();
    final Map<String, Delivery> fates = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    int probes;
    SendResult always;
    TextProvider instead;
    boolean takesSilently;
    LookResult.Unclear cannotBeAsked;
    CyclicBarrier together;

    @Override
    public SendResult send(Parcel parcel) {
        if (instead != null) {
            return instead.send(parcel);
        }
        meet();
        tries.add(parcel);
        var usual = always == null ? new SendResult.Accepted(sid(parcel)) : always;
        var answer = answers.isEmpty() ? usual : answers.poll();
        if (answer instanceof SendResult.Accepted || takesSilently) {
            taken.add(parcel);
        }
        return answer;
    }

    static String sid(Parcel parcel) {
        return "SM" + parcel.id();
    }

    private void meet() {
        try {
            if (together != null) {
                together.await(5, java.util.concurrent.TimeUnit.SECONDS);
            }
        } catch (Exception alone) {
            throw new AssertionError("Nobody else was sending at the same time", alone);
        }
    }

    @Override
    public LookResult lookFor(Parcel parcel, Set<String> others) {
        if (instead != null) {
            return instead.lookFor(parcel, others);
        }
        if (cannotBeAsked != null) {
            return cannotBeAsked;
        }
        return taken.stream().anyMatch(one -> one.id().equals(parcel.id()))
                ? new LookResult.Found(sid(parcel), fates.getOrDefault(parcel.id(), new Delivery(Delivery.Stage.ACCEPTED))) : new LookResult.Absent();
    }

    @Override
    public Optional<LookResult.Unclear> probe() {
        probes++;
        if (instead != null) {
            return instead.probe();
        }
        return Optional.ofNullable(cannotBeAsked);
    }

    @Override
    public boolean tellsDeliveries() {
        return true;
    }

    @Override
    public Optional<Delivery> deliveryOf(String sid) {
        asked.add(sid);
        if (instead != null) {
            return instead.deliveryOf(sid);
        }
        return Optional.ofNullable(fates.get(sid));
    }

    void reset() {
        tries.clear();
        taken.clear();
        answers.clear();
        takesSilently = false;
        cannotBeAsked = null;
        fates.clear();
        asked.clear();
        probes = 0;
        always = null;
        instead = null;
        together = null;
    }

    static SendResult.NotSent notSent(int seconds) {
        return new SendResult.NotSent("429", Duration.ofSeconds(seconds), Trouble.BUSY);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        @Primary
        FakeProvider fakeProvider() {
            return new FakeProvider();
        }
    }
}
