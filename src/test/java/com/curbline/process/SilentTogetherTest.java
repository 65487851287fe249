package com.curbline.process;

import static com.curbline.process.OrderSketch.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.substitution.Decision;
import com.curbline.substitution.Substitutions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Many timers of one order that end at the same moment, on the real job executor. */
@ProcessTest
@DirtiesContext
@TestPropertySource(properties = {"curbline.engine.job-executor=true", "spring.datasource.url=jdbc:h2:mem:silent-together;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"})
class SilentTogetherTest {

    private static final int ITEMS = 10;
    /** What is kept free between the end of the wait and the promise. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    @Autowired Shop shop;
    @Autowired Substitutions substitutions;

    @Test
    void allItemsOfAnOrderAreSettledWithinTheMarginBeforeThePromise() {
        shop.open();
        var sketch = anOrder();
        for (int i = 0; i < ITEMS; i++) {
            sketch.of(1, Shelves.MILK);
        }
        var order = shop.receives(sketch);
        for (int line = 1; line <= ITEMS; line++) {
            order.lacks(String.valueOf(line));
        }
        var overAt = substitutions.ofOrder(order.id()).stream().map(item -> item.progress().answerBy()).max(java.util.Comparator.naturalOrder()).orElseThrow();

        shop.clock.moveTo(overAt.plusMillis(1));
        await().atMost(MARGIN).until(() -> substitutions.ofOrder(order.id()).stream().noneMatch(item -> item.isOpen()));

        assertThat(substitutions.ofOrder(order.id())).hasSize(ITEMS)
                .allMatch(item -> item.progress().decision().by() == Decision.By.SILENCE_RULE);
        shop.close();
    }
}
