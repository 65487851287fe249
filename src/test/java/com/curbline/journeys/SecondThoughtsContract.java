package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** Decisions that do not last: taken back, overtaken by a second shortage, or rejected at the car. */
abstract class SecondThoughtsContract extends Journey {

    private JsonNode withSubstitute(OrderJson sketch) {
        var order = place(sketch);
        reportShort(order, "1", 0);
        awaitTexts(1);
        decide(order, Map.of("choice", line(order, "1").at("/substitution/offers/0/label").asString()));
        awaitTexts(2);
        return order;
    }

    JsonNode milkAndMore() {
        return withSubstitute(OrderJson.from(phone).line("1", "D0001", 2).line("2", "D0030", 1));
    }

    private void decide(JsonNode order, Map<String, String> choice) {
        var answer = api.post("/substitutions/" + substitution(order, "1") + "/decision", choice);
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(200);
    }

    private ResponseEntity<JsonNode> reverse(JsonNode order, String key) {
        return api.post("/substitutions/" + substitution(order, "1") + "/reversal", Map.of(), key);
    }

    private ResponseEntity<JsonNode> reverse(JsonNode order) {
        return reverse(order, UUID.randomUUID().toString());
    }

    private void stage(JsonNode order) {
        post(order, "/staging", Map.of("location", "A3"));
    }

    @Test
    void aReadyOrderIsOpenedAgainSettledByAnotherProductAndHandedOver() {
        var order = milkAndMore();
        endPicking(order);
        stage(order);
        awaitTexts(3);

        var reversed = reverse(order);

        assertThat(reversed.getStatusCode().value()).as("%s", reversed.getBody()).isEqualTo(200);
        assertThat(reversed.getBody().get("status").asString()).isEqualTo("WITH_STAFF");
        assertThat(reversed.getBody().get("decision").isNull()).isTrue();
        assertThat(status(order)).isEqualTo("PICKING");
        assertThat(lineStatus(order, "1")).isEqualTo("SHORT");
        assertThat(line(order, "1").get("supplied").size()).isZero();
        assertThat(view(order).at("/totals/supplied")).isEqualTo(line(order, "2").at("/supplied/0/unitPrice"));
        awaitTexts(4);
        assertThat(api.textsOn(phone).get(3)).contains("no longer stands");
        assertThat(api.post(path(order) + "/hand-over", Map.of("rejectedLines", List.of())).getStatusCode().value()).isEqualTo(409);

        decide(order, Map.of("choice", "REFUND"));
        awaitTexts(5);
        assertThat(lineStatus(order, "1")).isEqualTo("REFUNDED");
        stage(order);
        post(order, "/hand-over", Map.of("rejectedLines", List.of()));

        assertThat(status(order)).isEqualTo("HANDED_OVER");
        assertThat(story(order)).containsSubsequence("OrderBecameReady", "DecisionTakenBack", "MissingItemSettled", "OrderBecameReady", "OrderHandedOver");
    }

    @Test
    void theSameReversalSentTwiceHasOneEffect() {
        var order = milkAndMore();
        var key = UUID.randomUUID().toString();

        var first = reverse(order, key);
        var second = reverse(order, key);

        assertThat(second.getStatusCode().value()).isEqualTo(200);
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(story(order).stream().filter("DecisionTakenBack"::equals)).hasSize(1);
    }

    @Test
    void whatIsNotDecidedCannotBeTakenBack() {
        var order = milkAndMore();
        reverse(order);

        var again = reverse(order);

        assertThat(again.getStatusCode().value()).isEqualTo(409);
        assertThat(again.getBody().get("substitutionStatus").asString()).isEqualTo("WITH_STAFF");
    }

    @Test
    void afterTheHandOverTheDecisionStandsAndIsTold() {
        var order = milkAndMore();
        endPicking(order);
        stage(order);
        post(order, "/hand-over", Map.of("rejectedLines", List.of()));

        var refused = reverse(order);

        assertThat(refused.getStatusCode().value()).isEqualTo(409);
        assertThat(refused.getBody().at("/decision/outcome").asString()).isEqualTo("SUBSTITUTE");
        assertThat(lineStatus(order, "1")).isEqualTo("SUBSTITUTED");
    }

    @Test
    void aCancelledOrderHasNothingToTakeBack() {
        var order = milkAndMore();
        post(order, "/cancellation", Map.of("reason", "changed my mind"));

        assertThat(reverse(order).getStatusCode().value()).isEqualTo(409);
    }

    @Test
    void aSpanishCustomerReadsInSpanishThatTheDecisionNoLongerHolds() {
        var order = withSubstitute(OrderJson.from(phone).inSpanish().line("1", "D0001", 1));

        reverse(order);

        awaitTexts(3);
        assertThat(api.textsOn(phone).get(2)).contains("ya no vale");
    }

    @Test
    void aSubstituteThatIsNotThereEitherIsAskedAboutAgainWithoutIt() {
        var order = milkAndMore();
        var first = line(order, "1").get("substitution");
        var sku = first.at("/decision/sku").asString();

        post(order, "/pick-results", Map.of("results", List.of(Map.of("lineId", "1", "sku", sku, "pickedQuantity", 0)), "complete", false));

        var second = line(order, "1").get("substitution");
        assertThat(second.get("substitutionId")).isNotEqualTo(first.get("substitutionId"));
        assertThat(second.get("missingQuantity").asInt()).isEqualTo(2);
        assertThat(second.get("offers").valueStream().map(offer -> offer.get("sku").asString())).isNotEmpty().doesNotContain(sku);
        awaitTexts(3);
        decide(order, Map.of("choice", second.at("/offers/0/label").asString()));
        assertThat(lineStatus(order, "1")).isEqualTo("SUBSTITUTED");
        assertThat(line(order, "1").at("/supplied/0/sku")).isEqualTo(second.at("/offers/0/sku"));
    }

    @Test
    void aSubstituteRejectedAtTheCarIsNotPaidForAndIsTold() {
        var order = milkAndMore();
        endPicking(order);
        stage(order);

        post(order, "/hand-over", Map.of("rejectedLines", List.of("1")));

        assertThat(lineStatus(order, "1")).isEqualTo("REFUNDED");
        assertThat(view(order).at("/totals/supplied")).isEqualTo(line(order, "2").at("/supplied/0/unitPrice"));
        assertThat(story(order)).containsSubsequence("SubstituteRejected", "OrderHandedOver");
    }
}
