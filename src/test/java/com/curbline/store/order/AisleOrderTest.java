package com.curbline.store.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AisleOrderTest {

    @Test
    void aislesComeInTheOrderOfTheWalk() {
        assertThat(List.of("B1", "A10", "A2", "12", "9", "Wall 3").stream().sorted(new AisleOrder())).containsExactly("9", "12", "A2", "A10", "B1", "Wall 3");
    }
}
