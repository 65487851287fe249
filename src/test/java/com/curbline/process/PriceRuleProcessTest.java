package com.curbline.process;

import static com.curbline.process.OrderSketch.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Money;
import com.curbline.substitution.Offer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A retailer whose customers never pay more for a substitute than for what they ordered. */
@ProcessTest
@TestPropertySource(properties = {"curbline.substitution.price-rule=NEVER_MORE", "spring.datasource.url=jdbc:h2:mem:prices;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"})
class PriceRuleProcessTest {

    @Autowired Shop shop;

    @BeforeEach
    void open() {
        shop.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theOfferTheTextTheDecisionAndTheTotalShowTheSamePrice() {
        var order = shop.receives(anOrder().of(2, Shelves.TEA)).lacks("1");
        assertThat(order.missing("1").progress().offers()).singleElement().extracting(Offer::unitPrice).isEqualTo(Money.dollars("2.00"));
        assertThat(order.texts()).last().asString().contains("$2.00").doesNotContain("$2.60");

        order.customerWrites("1");

        assertThat(order.missing("1").progress().decision().unitPrice()).isEqualTo(Money.dollars("2.00"));
        assertThat(order.now().suppliedTotal()).isEqualTo(Money.dollars("4.00"));
        assertThat(order.texts()).last().asString().contains("$2.00");
    }

    @Test
    void whatTheCustomerProposesIsChargedByTheSameRule() {
        var order = shop.receives(anOrder().of(2, Shelves.TEA)).lacks("1");

        order.customerProposes("1", Shelves.DEAR_TEA);

        assertThat(order.now().suppliedTotal()).isEqualTo(Money.dollars("4.00"));
    }
}
