package com.curbline.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.access.HttpTest;
import com.curbline.testsupport.MovableClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HttpTest
@Import(Probe.class)
abstract class IdempotencyContract {

    @Autowired
    MockMvcTester http;

    @Autowired
    Probe probe;

    @Autowired
    Receipts receipts;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void clean() {
        probe.clear();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aRepeatedCommandIsAnsweredAsTheFirstTimeAndHasNoFurtherEffect() throws Exception {
        var first = post("created", "k1", "{\"a\":1}");
        var second = post("created", "k1", "{\"a\":1}");
        assertThat(first).hasStatus(201).doesNotContainHeader("Idempotency-Replayed");
        assertThat(second).hasStatus(201).hasHeader("Idempotency-Replayed", "true").hasHeader("Location", first.getResponse().getHeader("Location"));
        assertThat(body(second)).isEqualTo(body(first));
        assertThat(second.getResponse().getContentType()).isEqualTo(first.getResponse().getContentType());
        assertThat(probe.effects()).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsAConflict() {
        post("created", "k1", "{\"a\":1}");
        assertThat(post("created", "k1", "{\"a\":2}")).hasStatus(409).bodyJson().extractingPath("$.type").isEqualTo("/problems/idempotency-key-reused");
        assertThat(probe.effects()).isEqualTo(1);
    }

    @Test
    void anotherAddressUnderTheSameKeyIsAConflict() {
        post("created", "k1", "{}");
        assertThat(post("race", "k1", "{}")).hasStatus(409);
    }

    @Test
    void otherKeysAndNoKeyAreOtherCommands() {
        post("created", "k1", "{}");
        post("created", "k2", "{}");
        post("created", null, "{}");
        post("created", null, "{}");
        assertThat(probe.effects()).isEqualTo(4);
    }

    @Test
    void aRefusedCommandLeavesNothingBehindAndCanBeSentAgain() {
        assertThat(post("refused", "k1", "{}")).hasStatus(409).bodyJson().extractingPath("$.code").isEqualTo("too-late");
        assertThat(probe.effects()).isZero();
        assertThat(post("created", "k1", "{}")).hasStatus(201);
    }

    @Test
    void anErrorThatTheControllerWritesItselfLeavesNothingBehind() throws Exception {
        var answer = post("bad-entity", "k1", "{}");
        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).isEqualTo("{\"own\":true}");
        assertThat(probe.effects()).isZero();
    }

    @Test
    void aLostRaceIsRunAgain() {
        var answer = post("race", "k1", "{}");
        assertThat(answer).hasStatus(201);
        assertThat(answer.getResponse().getHeaders("Location")).hasSize(1);
        assertThat(probe.calls.get()).isEqualTo(2);
        assertThat(probe.effects()).isEqualTo(1);
    }

    @Test
    void aRaceLostThreeTimesIsToldAsChangedMeanwhile() {
        assertThat(post("always-lost", "k1", "{}")).hasStatus(409).bodyJson().extractingPath("$.type").isEqualTo("/problems/changed-meanwhile");
        assertThat(probe.calls.get()).isEqualTo(3);
        assertThat(probe.effects()).isZero();
    }

    @Test
    void equalCommandsAtTheSameTimeTakeEffectOnceAndAreAnsweredAlike() throws Exception {
        var answers = atTheSameTime(6, () -> post("slow", "k1", "{}"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(201));
        assertThat(answers.stream().map(IdempotencyContract::body).distinct()).hasSize(1);
        assertThat(probe.effects()).isEqualTo(1);
    }

    @Test
    void aKeyMustBePrintableAndNotTooLong() {
        for (var key : List.of("", " ", "x".repeat(201), "caf\u00e9")) {
            assertThat(post("created", key, "{}")).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        assertThat(post("created", "x".repeat(200), "{}")).hasStatus(201);
    }

    @Test
    void receiptsAreForgottenAfterTwoDays() {
        post("created", "k1", "{}");
        clock.moveBy(Duration.ofHours(47));
        receipts.sweep();
        assertThat(post("created", "k1", "{}")).hasHeader("Idempotency-Replayed", "true");
        clock.moveBy(Duration.ofHours(2));
        receipts.sweep();
        assertThat(post("created", "k1", "{}")).doesNotContainHeader("Idempotency-Replayed");
        assertThat(probe.effects()).isEqualTo(2);
    }

    private MvcTestResult post(String what, String key, String body) {
        var request = http.post().uri("/api/v1/probe/" + what).header("Authorization", "Bearer demo-api-key").contentType(MediaType.APPLICATION_JSON).content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static <T> List<T> atTheSameTime(int count, Callable<T> work) throws InterruptedException, ExecutionException {
        try (var closing = new Closing(count)) {
            var futures = closing.pool().invokeAll(IntStream.range(0, count).mapToObj(index -> work).toList());
            var results = new java.util.ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    private record Closing(java.util.concurrent.ExecutorService pool) implements AutoCloseable {

        Closing(int count) {
            this(Executors.newFixedThreadPool(count));
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
