package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Second thoughts on H2. */
@H2Journey
class SecondThoughtsIT extends SecondThoughtsContract {

    @Test
    void theSubstitutionsOfOtherStoresCannotBeTakenBack() {
        var order = milkAndMore();

        assertThat(api.postAsOakAvenue("/substitutions/" + substitution(order, "1") + "/reversal", Map.of()).getStatusCode().value()).isEqualTo(404);
    }
}
