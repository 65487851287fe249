package com.curbline.process;

import static com.curbline.process.OrderSketch.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.fulfilment.application.PickResults;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.Money;
import com.curbline.kernel.Party;
import com.curbline.orders.LineStatus;
import com.curbline.orders.OrderStatus;
import com.curbline.substitution.Offer;
import com.curbline.substitution.SubstitutionStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Substitutes that are not there either, or not in the number that is missing. */
@ProcessTest
class SecondShortageProcessTest {

    @Autowired Shop shop;

    @BeforeEach
    void open() {
        shop.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private TestOrder withSubstitute() {
        var order = shop.receives(anOrder().of(3, Shelves.MILK).of(1, Shelves.BREAD)).lacks("1");
        order.texts();
        return takesFirst(order);
    }

    private static TestOrder takesFirst(TestOrder order) {
        order.customerChoosesInApp("1", order.missing("1").progress().offers().get(0).label());
        order.texts();
        return order;
    }

    private static List<String> offered(TestOrder order) {
        return order.missing("1").progress().offers().stream().map(offer -> offer.sku().value()).toList();
    }

    @Test
    void theCustomerIsAskedAgainWithoutTheProductThatIsNotThereAndByNewLabels() {
        var order = withSubstitute();
        var first = order.missing("1");

        order.lacksSubstitute("1", 0);

        var second = order.missing("1");
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.progress().status()).isEqualTo(SubstitutionStatus.WAITING_FOR_CUSTOMER);
        assertThat(offered(order)).containsExactly(Shelves.DEAR_MILK);
        assertThat(second.progress().offers()).extracting(Offer::label).doesNotContainAnyElementsOf(first.progress().offers().stream().map(Offer::label).toList());
        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.SHORT);
        assertThat(order.texts()).last().asString().contains("out of stock");
    }

    @Test
    void whatIsThereOfTheSubstituteStaysInTheBag() {
        var order = withSubstitute().lacksSubstitute("1", 1);

        takesFirst(order);

        assertThat(order.line("1").progress().supplied()).extracting(item -> item.sku().value() + " x " + item.quantity())
                .containsExactly(Shelves.OTHER_MILK + " x 1", Shelves.DEAR_MILK + " x 2");
        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.SUBSTITUTED);
    }

    @Test
    void afterThreeRoundsTheRestIsRefundedAndTheCustomerToldAlthoughThereIsMore() {
        shop.has(Shelves.SOLD_OUT_MILK, 900);
        var order = withSubstitute().lacksSubstitute("1", 2).customerProposes("1", Shelves.OTHER_OAT).lacksSubstitute("1", 0);
        assertThat(offered(order)).as("third round").contains(Shelves.OTHER_MILK, Shelves.DEAR_MILK);

        takesFirst(order).lacksSubstitute("1", 0);

        assertThat(order.missing("1").progress().decision().outcome().name()).isEqualTo("REFUND");
        assertThat(order.line("1").suppliedQuantity()).isEqualTo(2);
        shop.letPass(Duration.ofSeconds(3));
        assertThat(order.texts()).last().asString().contains("a change to your items").contains("refund");
    }

    @Test
    void withNothingElseToOfferTheRestIsRefundedAtOnce() {
        var order = shop.receives(anOrder().of(1, Shelves.BREAD)).lacks("1");
        order.texts();

        takesFirst(order).lacksSubstitute("1", 0);

        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.REFUNDED);
    }

    @Test
    void aSubstituteMissingAfterPickingHoldsTheOrderBack() {
        var order = withSubstitute().pickingEnds().lacksSubstitute("1", 0);

        order.process().waitsAt("Call_SettleSpoiledItem", "User_StageOrder");
        assertThat(order.status()).isEqualTo(OrderStatus.PICKING);
    }

    @Test
    void anotherItemThatSpoilsMeanwhileIsSettledBesideTheStagingToo() {
        var order = withSubstitute().pickingEnds().lacksSubstitute("1", 0).reports(false, "DAMAGED", 0, "2");

        order.process().waitsAt("Call_SettleSpoiledItem", "Call_SettleSpoiledItem", "User_StageOrder");
    }

    @Test
    void whatNobodyDecidedIsNoSubstituteToLack() {
        var order = shop.receives(anOrder().of(3, Shelves.MILK)).lacks("1").customerChoosesInApp("1", "REFUND");

        var result = new PickResults.Result("1", 0, null, Shelves.OTHER_MILK);

        assertThatThrownBy(() -> shop.picking.record(order.id(), new PickResults(List.of(result), false), Party.PICKER))
                .isInstanceOf(InvalidRequest.class).hasMessageContaining("no substitute");
    }

    @Test
    void asManyAsThereAreAreOfferedAndTheRestIsRefunded() {
        shop.has(Shelves.OTHER_BREAD, 2);
        var order = shop.receives(anOrder().of(3, Shelves.BREAD)).lacks("1");
        assertThat(order.texts()).last().asString().contains("2 x ");
        assertThat(order.missing("1").progress().offers()).singleElement().extracting(Offer::quantity).isEqualTo(2);

        order.customerWrites("1");

        assertThat(order.missing("1").progress().decision().quantity()).isEqualTo(2);
        assertThat(order.now().suppliedTotal()).isEqualTo(Money.dollars("5.80"));
        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.SUBSTITUTED);
        assertThat(order.texts()).last().asString().contains("2 x ").contains("1 refunded");
    }

    @Test
    void aSubstituteThatSellsDownMeanwhileIsSuppliedAsFarAsItGoes() {
        var order = shop.receives(anOrder().of(3, Shelves.MILK)).lacks("1");
        order.texts();
        shop.has(Shelves.OTHER_MILK, 1);

        takesFirst(order);

        assertThat(order.missing("1").progress().decision().quantity()).isEqualTo(1);
        assertThat(order.line("1").suppliedQuantity()).isEqualTo(1);
    }
}
