package com.curbline.store.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.StoreEvent;
import com.curbline.kernel.StoreId;
import org.junit.jupiter.api.Test;

class ChangedStoresTest {

    private static final StoreId ELM = new StoreId("elm-street");

    private final ChangedStores changed = new ChangedStores();

    @Test
    void aBurstOfChangesIsOnePieceOfNewsAndToldOnce() {
        for (int i = 0; i < 100; i++) {
            changed.on(happened());
        }

        assertThat(changed.take()).containsExactly(ELM);
        assertThat(changed.take()).isEmpty();
    }

    private static StoreEvent happened() {
        return () -> ELM;
    }
}
