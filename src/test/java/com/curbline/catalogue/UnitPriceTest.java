package com.curbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPriceTest {

    @ParameterizedTest(name = "{2} for {1} of {0} is {3} per {4}")
    @CsvSource({"Cheese, 8 oz, 3.20, 0.400, oz", "Soda, 12 pk / 12 fl oz, 7.20, 0.050, fl oz", "Soda, 2 L, 1.99, 0.029, fl oz", "Eggs, 12 ct, 3.00, 0.250, ct",
            "Herbs, 0.5 oz, 2.49, 4.98, oz", "Beef, per lb, 8.00, 0.500, oz", "Beef, /lb, 8.00, 0.500, oz"})
    void whatIsPaidIsSharedOutOverTheContent(String category, String size, String price, String amount, String per) {
        assertThat(product(category, size, Money.dollars(price)).unitPrice()).hasValueSatisfying(unit -> {
            assertThat(unit.amount()).isEqualTo(amount);
            assertThat(unit.per()).isEqualTo(per);
        });
    }

    @ParameterizedTest(name = "{0} at {1} has no unit price")
    @CsvSource({"family size, 3.00", "per visit, 3.00", "'', 3.00", ", 3.00", "8 oz,"})
    void withoutSizeOrPriceThereIsNone(String size, String price) {
        assertThat(product("Cheese", size, price == null ? null : Money.dollars(price)).unitPrice()).isEmpty();
    }

    private static Product product(String category, String size, Money price) {
        var text = new LocalizedText(category, category);
        return new Product(new Sku("P1"), text, "", text, text, size, price, Allergens.unknown(), Set.of(), Set.of(), false, false, "", Temperature.AMBIENT);
    }
}
