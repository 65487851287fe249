package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The main job from order in to order out, through the public addresses, with the job executor and the dispatcher running. */
abstract class MainJobContract extends Journey {

    @Test
    void anOrderWithAMissingItemIsAskedAboutAnsweredAndReadyOnTime() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 2).line("2", "D0030", 1));

        reportShort(order, "1", 0);
        awaitTexts(1);
        assertThat(api.textsOn(phone).get(0)).contains("FreshMart").contains(order.get("orderNumber").asString()).contains("1").contains("STOP");
        api.reply(phone, "1");
        await().atMost(SOON).until(() -> line(order, "1").get("status").asString().equals("SUBSTITUTED"));

        var substitution = line(order, "1").get("substitution");
        assertThat(substitution.at("/decision/by").asString()).isEqualTo("CUSTOMER");
        assertThat(substitution.at("/decision/channel").asString()).isEqualTo("SMS");
        assertThat(substitution.at("/decision/sku")).isEqualTo(substitution.at("/offers/0/sku"));
        awaitTexts(2);

        post(order, "/pick-results", Map.of("results", List.of(), "complete", true));
        assertThat(view(order).get("status").asString()).isEqualTo("PICKED");
        post(order, "/staging", Map.of("location", "A3"));
        assertThat(view(order).at("/timing/onTime").asBoolean()).isTrue();
        awaitTexts(3);
        post(order, "/arrival", Map.of("bay", "3", "vehicle", "blue hatchback"));
        post(order, "/hand-over", Map.of("rejectedLines", List.of()));

        assertThat(view(order).get("status").asString()).isEqualTo("HANDED_OVER");
        assertThat(story(order)).contains("OrderReceived", "ProcessStarted", "ItemReportedMissing", "CustomerTexted", "CustomerReplied",
                "MissingItemSettled", "OrderPicked", "OrderBecameReady", "CustomerArrived", "OrderHandedOver");
    }

    @Test
    void aSpanishCustomerReadsSpanishAndAnswersSi() {
        var order = place(OrderJson.from(phone).inSpanish().line("1", "D0001", 1));

        reportShort(order, "1", 0);
        awaitTexts(1);
        assertThat(api.textsOn(phone).get(0)).contains("pedido").doesNotContain("out of stock");
        api.reply(phone, "sí");

        await().atMost(SOON).until(() -> line(order, "1").get("status").asString().equals("SUBSTITUTED"));
        awaitTexts(2);
    }

    @Test
    void severalMissingItemsAreAskedInOneText() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1).line("2", "D0030", 1));

        post(order, "/pick-results", Map.of("results", List.of(result("1", 0), result("2", 0)), "complete", true));
        awaitTexts(1);
        assertThat(view(order).get("status").asString()).isEqualTo("PICKING");
        api.reply(phone, "A1 B no");

        await().atMost(SOON).until(() -> view(order).get("status").asString().equals("PICKED"));
        assertThat(line(order, "1").get("status").asString()).isEqualTo("SUBSTITUTED");
        assertThat(line(order, "2").get("status").asString()).isEqualTo("REFUNDED");
        awaitTexts(2);
    }

    @Test
    void aSecondReplyChangesNothingAndIsAnsweredOnce() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        reportShort(order, "1", 0);
        awaitTexts(1);
        api.reply(phone, "1");
        awaitTexts(2);

        api.reply(phone, "no");

        awaitTexts(3);
        assertThat(line(order, "1").get("status").asString()).isEqualTo("SUBSTITUTED");
    }

    @Test
    void withLessThanTwoMinutesLeftTheSilenceRuleDecidesAtOnceAndTheCustomerIsTold() {
        var order = place(OrderJson.from(phone).promisedIn(Duration.ofSeconds(100)).line("1", "D0001", 1));

        reportShort(order, "1", 0);

        assertThat(line(order, "1").at("/substitution/decision/by").asString()).isEqualTo("SILENCE_RULE");
        awaitTexts(1);
    }

    @Test
    void theFirstAnswerWinsAndTheSecondIsToldWhatStands() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        reportShort(order, "1", 0);
        var id = line(order, "1").at("/substitution/substitutionId").asString();

        assertThat(api.post("/substitutions/" + id + "/decision", Map.of("choice", "REFUND")).getStatusCode().value()).isEqualTo(200);
        var second = api.post("/substitutions/" + id + "/decision", Map.of("choice", "1"));

        assertThat(second.getStatusCode().value()).isEqualTo(409);
        assertThat(second.getBody().at("/decision/outcome").asString()).isEqualTo("REFUND");
    }

    @Test
    void aReplyIsDecidedWhileThePickerGoesOn() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1).line("2", "D0030", 1));
        reportShort(order, "1", 0);
        awaitTexts(1);

        post(order, "/pick-results", Map.of("results", List.of(Map.of("lineId", "2", "pickedQuantity", 1)), "complete", true));
        assertThat(status(order)).isEqualTo("PICKING");
        api.reply(phone, "2");

        await().atMost(SOON).until(() -> status(order).equals("PICKED"));
        assertThat(lineStatus(order, "1")).isEqualTo("SUBSTITUTED");
    }

    @Test
    void aCustomerWhoMayNotBeTextedIsServedByStaff() {
        var order = place(OrderJson.from(phone).withoutConsent().line("1", "D0001", 1));
        reportShort(order, "1", 0);

        assertThat(line(order, "1").at("/substitution/status").asString()).isEqualTo("WITH_STAFF");
        var tasks = api.get("/tasks?storeId=elm-street&kind=SettleMissingItem").getBody().get("items").valueStream()
                .filter(task -> task.get("orderId").equals(order.get("orderId"))).toList();
        assertThat(tasks).singleElement().satisfies(task -> assertThat(task.get("form").size()).isEqualTo(2));
    }

    @Test
    void anOrderCancelledWhileItsCustomerIsAskedGoesBackToTheShelf() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1).line("2", "D0030", 1));
        post(order, "/pick-results", Map.of("results", List.of(Map.of("lineId", "2", "pickedQuantity", 1), result("1", 0)), "complete", false));

        post(order, "/cancellation", Map.of("reason", "changed my mind"));

        assertThat(status(order)).isEqualTo("CANCELLED");
        assertThat(line(order, "1").at("/substitution/status").asString()).isEqualTo("CANCELLED");
        assertThat(api.get("/tasks?storeId=elm-street").getBody().get("items").valueStream().filter(task -> task.get("orderId").equals(order.get("orderId")))
                .map(task -> task.get("kind").asString())).containsExactly("ReturnItems");
    }

    @Test
    void aCustomerWhoComesEarlyGetsTheOrderAsSoonAsItIsReady() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        post(order, "/on-the-way", Map.of());
        post(order, "/arrival", Map.of("bay", "3"));
        endPicking(order);
        post(order, "/staging", Map.of("location", "A3"));

        assertThat(status(order)).isEqualTo("CUSTOMER_ARRIVED");
        post(order, "/hand-over", Map.of("rejectedLines", List.of("1")));
        assertThat(lineStatus(order, "1")).isEqualTo("REFUNDED");
    }

    @Test
    void aSpoiledItemHoldsAPickedOrderUntilItIsSettled() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        endPicking(order);
        post(order, "/pick-results", Map.of("results", List.of(Map.of("lineId", "1", "pickedQuantity", 0, "reason", "DAMAGED")), "complete", false));
        assertThat(status(order)).isEqualTo("PICKING");

        var decided = api.post("/substitutions/" + substitution(order, "1") + "/decision", Map.of("choice", "1"));

        assertThat(decided.getStatusCode().value()).isEqualTo(200);
        assertThat(status(order)).isEqualTo("PICKED");
    }
}
