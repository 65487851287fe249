package com.curbline.messaging.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
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
    boolean takesSilently;
    boolean cannotBeAsked;
    CyclicBarrier together;

    @Override
    public SendResult send(Parcel parcel) {
        meet();
        tries.add(parcel);
        var answer = answers.isEmpty() ? new SendResult.Accepted("SM" + tries.size()) : answers.poll();
        if (answer instanceof SendResult.Accepted || takesSilently) {
            taken.add(parcel);
        }
        return answer;
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
    public LookResult lookFor(Parcel parcel) {
        if (cannotBeAsked) {
            return new LookResult.Unclear();
        }
        return taken.stream().anyMatch(one -> one.id().equals(parcel.id())) ? new LookResult.Found("SMfound") : new LookResult.Absent();
    }

    void reset() {
        tries.clear();
        taken.clear();
        answers.clear();
        takesSilently = false;
        cannotBeAsked = false;
        together = null;
    }

    static SendResult.NotSent notSent(int seconds) {
        return new SendResult.NotSent("429", Duration.ofSeconds(seconds));
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
