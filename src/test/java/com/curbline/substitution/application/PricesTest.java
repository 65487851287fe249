package com.curbline.substitution.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.catalogue.Product;
import com.curbline.kernel.LineId;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import com.curbline.orders.LineStatus;
import com.curbline.orders.OrderLine;
import com.curbline.substitution.PriceRule;
import com.curbline.substitution.SubstitutionSettings;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {

    private static final OrderLine MILK_AT_4 = new OrderLine(new OrderLine.AsOrdered(new LineId("1"), new Sku("MILK"), new LocalizedText("milk", "leche"), 2,
            Money.dollars("4.00"), null), new OrderLine.Progress(LineStatus.SHORT, null, List.of(), List.of()));

    @ParameterizedTest
    @CsvSource({"LIST, 5.50, 5.50", "LIST, 3.00, 3.00", "NEVER_MORE, 5.50, 4.00", "NEVER_MORE, 3.00, 3.00", "BAND, 5.50, 4.60", "BAND, 4.60, 4.60", "BAND, 4.20, 4.20"})
    void theCustomerPaysByTheRuleOfTheRetailer(PriceRule rule, String price, String pays) {
        assertThat(charged(rule, Money.dollars(price)).price()).isEqualTo(Money.dollars(pays));
    }

    @ParameterizedTest
    @CsvSource({"LIST", "NEVER_MORE", "BAND"})
    void aProductWithoutAPriceGetsNone(PriceRule rule) {
        assertThat(charged(rule, null).price()).isNull();
    }

    @Test
    void aBandBelowNothingIsNoSetting() {
        assertThatThrownBy(() -> new SubstitutionSettings(PriceRule.BAND, new BigDecimal("-0.1"))).hasMessageContaining("price-band");
    }

    private static Product charged(PriceRule rule, Money price) {
        var product = new Product(new Sku("OTHER"), new LocalizedText("milk", "leche"), null, null, null, "1 l", price, null, null, null, false, false, null, null);
        return new Prices(new SubstitutionSettings(rule, new BigDecimal("0.15"))).charged(product, MILK_AT_4);
    }
}
