package com.curbline.store.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.kernel.StoreId;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What browsers can rely on, whatever carries the news. */
abstract class ChangeBusContract {

    static final Duration SOON = Duration.ofSeconds(10);
    static final StoreId ELM = new StoreId("elm-street");
    static final StoreId OAK = new StoreId("oak-avenue");

    final Heard heard = new Heard();

    abstract ChangeBus bus();

    @Test
    void newsReachTheListenerWithTheStoresThatChanged() {
        bus().publish(Set.of(ELM, OAK));

        await().atMost(SOON).untilAsserted(() -> assertThat(heard.stores).containsExactlyInAnyOrder(ELM, OAK));
    }
}
