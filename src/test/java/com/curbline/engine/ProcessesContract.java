package com.curbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.StoreId;
import com.curbline.testsupport.EngineDriver;
import com.curbline.testsupport.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How processes start, wait and go on, on any database. */
abstract class ProcessesContract {

    static final StoreId STORE = new StoreId("elm-street");

    @Autowired Processes processes;
    @Autowired BusinessCommands commands;
    @Autowired ProcessBundles bundles;
    @Autowired ProcessRoutes routes;
    @Autowired EngineDriver driver;
    @Autowired MovableClock clock;
    @Autowired EngineTestApplication.Diary diary;

    final String order = "order-" + UUID.randomUUID();

    @BeforeEach
    void deploy() {
        if (routes.routeOfEveryStore().isEmpty()) {
            routes.routeEveryStoreTo(bundles.deployEdited(TestDiagrams.all(), "for tests"));
        }
        diary.clear();
    }

    @AfterEach
    void resetTime() {
        clock.reset();
    }

    @Test
    void startsOnTheVersionOfTheStoreUnderItsBusinessKey() {
        var version = startOrder();

        assertThat(version.processKey()).isEqualTo("order");
        assertThat(version.version()).isEqualTo(1);
        assertThat(driver.waitingAt(order)).containsExactly("User_PickOrder");
        assertThat(diary.events.get(0)).isEqualTo(new ProcessStarted(version, order));
    }

    @Test
    void twoMissingItemsInOneCommandBecomeTwoCallsWithTheirOwnKeysAndNothingIsStored() {
        startOrder();
        var before = driver.storedVariables();

        commands.run(() -> {
            processes.correlate("ItemMissing", order, Map.of("substitutionId", order + "-a"));
            processes.correlate("ItemMissing", order, Map.of("substitutionId", order + "-b"));
        });

        assertThat(driver.waitingAt(order + "-a")).containsExactly("Receive_Reply");
        assertThat(driver.waitingAt(order + "-b")).containsExactly("Receive_Reply");
        assertThat(driver.waitingAt(order)).containsExactly("Call_Substitution", "Call_Substitution", "User_PickOrder");
        assertThat(driver.storedVariables()).isEqualTo(before);
    }

    @Test
    void whatIsPassedReachesTheStepBehindAReceiveTaskAndIsNotStored() {
        startOrder();
        processes.correlate("ItemMissing", order, Map.of("substitutionId", order + "-a"));
        var before = driver.storedVariables();

        processes.correlate("CustomerReplied", order + "-a", Map.of("substitutionId", "passed"));

        assertThat(diary.greeted).containsExactly(order + "-a:passed");
        assertThat(driver.endedAt(order + "-a")).contains("End_Decided");
        assertThat(driver.storedVariables()).isEqualTo(before);
    }

    @Test
    void whatIsPassedReachesTheStepBehindAnEventGateway() {
        startOrder();
        processes.complete(driver.task(order, "User_PickOrder"));

        processes.correlate("CustomerArrived", order, Map.of("substitutionId", "passed"));

        assertThat(diary.greeted).containsExactly(order + ":passed");
        assertThat(driver.endedAt(order)).contains("End_HandedOver");
    }

    @Test
    void nobodyWaitsForAnUnknownKeyNorForAMessageWhoseMomentIsPast() {
        startOrder();

        assertThatThrownBy(() -> processes.correlate("ItemMissing", "nobody", Map.of())).isInstanceOf(NobodyIsWaiting.class);
        assertThatThrownBy(() -> processes.correlate("CustomerArrived", order, Map.of())).isInstanceOf(NobodyIsWaiting.class);
        assertThatThrownBy(() -> processes.complete("no such task")).isInstanceOf(NobodyIsWaiting.class);
    }

    @Test
    void aCommandThatFindsNobodyWaitingMayGoOnAndCommit() {
        var found = commands.run(() -> {
            startOrder();
            try {
                processes.correlate("CustomerArrived", order, Map.of());
                return true;
            } catch (NobodyIsWaiting expected) {
                return false;
            }
        });

        assertThat(found).isFalse();
        assertThat(driver.waitingAt(order)).containsExactly("User_PickOrder");
    }

    @Test
    void aTaskIsCompletedOnce() {
        startOrder();
        var task = driver.task(order, "User_PickOrder");

        processes.complete(task);

        assertThat(driver.waitingAt(order)).containsExactly("Gateway_Wait");
        assertThatThrownBy(() -> processes.complete(task)).isInstanceOf(NobodyIsWaiting.class);
    }

    @Test
    void openedAndCompletedTasksAreTold() {
        startOrder();
        var task = driver.task(order, "User_PickOrder");
        processes.complete(task);

        assertThat(diary.events).contains(new UserTaskOpened(task, "PickOrder", "order", order), new UserTaskClosed(task, true));
    }

    @Test
    void aTaskThatTheProcessTakesAwayIsToldAsNotCompleted() {
        startOrder();
        var task = driver.task(order, "User_PickOrder");

        processes.correlate("OrderCancelled", order, Map.of());

        assertThat(diary.events).contains(new UserTaskClosed(task, false)).doesNotContain(new UserTaskClosed(task, true));
        assertThat(driver.endedAt(order)).contains("End_Cancelled");
    }

    @Test
    void aCommandMayCorrelateAndCompleteWhatItHasJustStarted() {
        commands.run(() -> {
            startOrder();
            processes.correlate("ItemMissing", order, Map.of("substitutionId", order + "-a"));
            processes.complete(((UserTaskOpened) diary.events.get(1)).taskId());
        });

        assertThat(driver.waitingAt(order)).containsExactly("Call_Substitution", "Gateway_Wait");
        assertThat(driver.waitingAt(order + "-a")).containsExactly("Receive_Reply");
    }

    @Test
    void timersGoByTheClock() {
        clock.moveTo(Instant.parse("2026-03-02T15:00:00Z"));
        startOrder();
        processes.complete(driver.task(order, "User_PickOrder"));

        assertThat(driver.due(order, "Timer_NobodyCame")).isEqualTo("2026-03-02T17:00:00Z");
        driver.letPass(Duration.ofMinutes(119));
        assertThat(driver.waitingAt(order)).containsExactly("Gateway_Wait");
        driver.letPass(Duration.ofMinutes(1));
        assertThat(driver.endedAt(order)).contains("End_NobodyCame");
        assertThat(driver.passed(order)).startsWith("Start_Released", "User_PickOrder", "Gateway_Wait").doesNotContain("Service_Greet");
    }

    @Test
    void whatAHandlerSaysPassesThroughAsItIsAndNothingIsChanged() {
        diary.failure = new RefusedByRule("too-late", "The order is already handed over.");

        assertThatThrownBy(() -> commands.run(() -> processes.start("failing", STORE, order, Map.of()))).isSameAs(diary.failure);
        assertThat(driver.waitingAt(order)).isEmpty();
    }

    @Test
    void whatAListenerSaysPassesThroughAsItIsAndNothingIsChanged() {
        diary.listenerFailure = new RefusedByRule("closed", "The store is closed.");

        assertThatThrownBy(() -> commands.run(this::startOrder)).isSameAs(diary.listenerFailure);
        assertThat(driver.waitingAt(order)).isEmpty();
    }

    @Test
    void onlyPlainValuesCanBeVariablesAndNeverUnderTheNameOfAnAction() {
        assertThatThrownBy(() -> processes.start("order", STORE, order, Map.of("lines", List.of())))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("lines");
        assertThatThrownBy(() -> processes.start("order", STORE, order, Map.of("sayHello", "x")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is an action");
    }

    @Test
    void aHandlerCannotHideAnActionBehindAVariable() {
        diary.writes = "sayHello";

        assertThatThrownBy(() -> processes.start("failing", STORE, order, Map.of()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("is an action");
    }

    @Test
    void tablesDecideInFeelAndTheirOutputsReachTheNextStepsWithoutBeingStored() {
        processes.start("deciding", STORE, order, Map.of("lines", 12));

        assertThat(driver.waitingAt(order)).containsExactly("User_Large");
        assertThat(driver.variable(order, "size")).isNull();
        assertThat(driver.variable(order, "lines")).isEqualTo(12);
    }

    @Test
    void aLoopWithoutAWaitIsEndedAndLeavesNothing() {
        assertThatThrownBy(() -> processes.start("endless", STORE, order, Map.of("again", true)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("a loop without a wait");
        assertThat(driver.waitingAt(order)).isEmpty();
    }

    @Test
    void aHandlerCannotStoreAThing() {
        diary.written = new ArrayList<>(List.of("a"));

        assertThatThrownBy(() -> processes.start("failing", STORE, order, Map.of()))
                .hasMessageContaining("ArrayList cannot be a process variable");
    }

    ProcessVersion startOrder() {
        return processes.start("order", STORE, order, Map.of("promisedAt", Instant.parse("2026-03-02T18:00:00Z")));
    }
}
