package com.curbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.StoreId;
import com.curbline.testsupport.EngineDriver;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** One transaction per command, run again when it lost a race. */
@EngineTest
class EngineCommandsTest {

    private static final StoreId STORE = new StoreId("elm-street");

    @Autowired BusinessCommands commands;
    @Autowired Processes processes;
    @Autowired ProcessBundles bundles;
    @Autowired ProcessRoutes routes;
    @Autowired EngineDriver driver;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    private final String order = "order-" + UUID.randomUUID();
    private final AtomicInteger attempts = new AtomicInteger();

    @BeforeEach
    void deploy() {
        if (routes.routeOfEveryStore().isEmpty()) {
            routes.routeEveryStoreTo(bundles.deployEdited(TestDiagrams.all(), "for tests"));
        }
    }

    @Test
    void ourRowsAndTheEnginesStandOrFallTogether() {
        assertThatThrownBy(() -> commands.run(() -> {
            note();
            start();
            throw new RefusedByRule("no", "Not today.");
        })).isInstanceOf(RefusedByRule.class);

        assertThat(notes()).isZero();
        assertThat(driver.waitingAt(order)).isEmpty();

        commands.run(() -> {
            note();
            start();
        });
        assertThat(notes()).isEqualTo(1);
        assertThat(driver.waitingAt(order)).containsExactly("User_PickOrder");
    }

    @Test
    void aLostRaceIsRunAgainAndLeavesNothingOfTheFirstAttempt() {
        var result = commands.run(() -> {
            note();
            if (attempts.incrementAndGet() < 3) {
                throw new OptimisticLockingException("another was faster");
            }
            return "third";
        });

        assertThat(result).isEqualTo("third");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void afterThreeLostRacesTheCallerHearsOfIt() {
        assertThatThrownBy(() -> commands.run(() -> {
            attempts.incrementAndGet();
            throw new CannotAcquireLockException("busy");
        })).isInstanceOf(CannotAcquireLockException.class);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void otherFailuresAreNotRunAgain() {
        assertThatThrownBy(() -> commands.run(() -> {
            attempts.incrementAndGet();
            throw new DataIntegrityViolationException("a value too long");
        })).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aCommandInsideACommandJoinsItAndIsNotRunAgainByItself() {
        assertThatThrownBy(() -> commands.run(() -> {
            note();
            commands.run(() -> {
                attempts.incrementAndGet();
                throw new IllegalStateException("inner");
            });
        })).hasMessage("inner");
        assertThat(attempts).hasValue(1);
        assertThat(notes()).isZero();
    }

    @Test
    void aCommandJoinsTheTransactionThatIsRunning() {
        transactions.executeWithoutResult(transaction -> {
            commands.run(this::start);
            transaction.setRollbackOnly();
        });

        assertThat(driver.waitingAt(order)).isEmpty();
    }

    @Test
    void ofManyWhoCompleteOneTaskOneSucceedsAndTheOthersHearThatItIsOver() throws Exception {
        start();
        var task = driver.task(order, "User_PickOrder");

        var outcomes = allAtOnce(8, () -> {
            try {
                commands.run(() -> processes.complete(task));
                return "completed";
            } catch (NobodyIsWaiting over) {
                return "over";
            }
        });

        assertThat(outcomes).containsOnlyOnce("completed").contains("over").doesNotContainNull().hasSize(8);
        assertThat(driver.waitingAt(order)).containsExactly("Gateway_Wait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00", "90131"})
    void databasesTellLostRacesByTheirState(String state) {
        assertThat(LostRace.isBehind(new IllegalStateException(new SQLException("lost", state)))).isTrue();
        assertThat(LostRace.isBehind(new IllegalStateException(new SQLException("duplicate", "23505")))).isFalse();
    }

    private static List<String> allAtOnce(int many, Callable<String> work) throws Exception {
        var threads = Executors.newFixedThreadPool(many);
        var start = new CyclicBarrier(many);
        try {
            var all = IntStream.range(0, many).<Callable<String>>mapToObj(number -> () -> {
                start.await();
                return work.call();
            }).toList();
            return threads.invokeAll(all).stream().map(EngineCommandsTest::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static String result(Future<String> outcome) {
        try {
            return outcome.get();
        } catch (Exception failed) {
            return failed.getCause().toString();
        }
    }

    private void start() {
        processes.start("order", STORE, order, Map.of());
    }

    private void note() {
        jdbc.sql("insert into process_seed_draft (sha256, noted_at, note) values (?, now(), ?)")
                .params(UUID.randomUUID().toString(), order).update();
    }

    private int notes() {
        return jdbc.sql("select count(*) from process_seed_draft where note = ?").param(order).query(Integer.class).single();
    }
}
