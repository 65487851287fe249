package com.curbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.StoreId;
import com.curbline.testsupport.EngineDriver;
import com.curbline.testsupport.RoundTrips;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What commands cost in round trips to the database; counts, so that they hold on every machine. */
@EngineTest
class RoundTripsTest {

    private static final StoreId STORE = new StoreId("elm-street");

    @Autowired Processes processes;
    @Autowired BusinessCommands commands;
    @Autowired ProcessBundles bundles;
    @Autowired ProcessRoutes routes;
    @Autowired RoundTrips trips;
    @Autowired EngineDriver driver;
    @Autowired EngineTestApplication.Diary diary;

    private final String some = UUID.randomUUID().toString();

    @BeforeEach
    void warmUp() {
        diary.clear();
        if (routes.routeOfEveryStore().isEmpty()) {
            routes.routeEveryStoreTo(bundles.deployEdited(TestDiagrams.all(), "for tests"));
        }
        start(some + "warm-up");
        correlate(some + "warm-up");
        routes.routeOfEveryStore();
    }

    @Test
    void oneCommandCostsLessThanItsPartsOneByOne() {
        var apart = trips.of(() -> {
            start(some + "apart");
            correlate(some + "apart");
            complete();
        });
        diary.clear();
        var together = trips.of(() -> commands.run(() -> {
            start(some + "together");
            correlate(some + "together");
            complete();
        }));

        assertThat(together.executions()).isLessThan(apart.executions());
        assertThat(together.commits()).isEqualTo(1);
        assertThat(apart.commits()).isEqualTo(3);
        assertThat(driver.waitingAt(some + "together")).isEqualTo(driver.waitingAt(some + "apart"));
    }

    @Test
    void everyStepStaysWithinItsBudget() {
        var start = trips.of(() -> commands.run(() -> start(some + "steps")));
        var correlate = trips.of(() -> commands.run(() -> correlate(some + "steps")));
        var task = driver.task(some + "steps", "User_PickOrder");
        var complete = trips.of(() -> commands.run(() -> processes.complete(task)));

        assertThat(start.executions()).as(start.statements()).isLessThanOrEqualTo(8);
        assertThat(correlate.executions()).as(correlate.statements()).isLessThanOrEqualTo(15);
        assertThat(complete.executions()).as(complete.statements()).isLessThanOrEqualTo(21);
    }

    private void start(String order) {
        processes.start("order", STORE, order, Map.of("storeId", STORE.value()));
    }

    private void correlate(String order) {
        processes.correlate("ItemMissing", order, Map.of("substitutionId", order + "-a"));
    }

    private void complete() {
        diary.events.stream().filter(UserTaskOpened.class::isInstance).map(UserTaskOpened.class::cast)
                .reduce((earlier, last) -> last).map(UserTaskOpened::taskId).ifPresent(processes::complete);
    }
}
