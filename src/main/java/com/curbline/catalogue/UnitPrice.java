package com.curbline.catalogue;

import com.curbline.catalogue.PackageSize.Dimension;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an ounce, a fluid ounce or a piece costs, as American shelf labels tell it, so that sizes can be compared. Below a dollar to a tenth of a cent. */
public record UnitPrice(BigDecimal amount, Currency currency, String per) {

    private static final Pattern SOLD_BY_MEASURE = Pattern.compile("\\s*(?:(?:price\\s+)?(?:per|por)\\s+|/\\s*)(\\p{L}+)\\.?\\s*", Pattern.CASE_INSENSITIVE);

    /** The unit price where price and size are known; goods sold by weight ("per lb") have a price for one unit though no size. */
    static Optional<UnitPrice> of(Product product) {
        var size = product.packageSize();
        var sold = size.isKnown() ? Optional.of(size) : soldByMeasure(product);
        return product.price() == null ? Optional.empty() : sold.map(content -> of(product, content));
    }

    private static Optional<PackageSize> soldByMeasure(Product product) {
        var matcher = SOLD_BY_MEASURE.matcher(product.size() == null ? "" : product.size());
        return matcher.matches() ? Optional.of(PackageSize.parse("1 " + matcher.group(1), product.sizeContext())).filter(PackageSize::isKnown) : Optional.empty();
    }

    private static UnitPrice of(Product product, PackageSize size) {
        var units = size.total().divide(unit(size.dimension()), MathContext.DECIMAL64);
        var amount = product.price().amount().divide(units, MathContext.DECIMAL64);
        var digits = amount.compareTo(BigDecimal.ONE) < 0 ? 3 : 2;
        return new UnitPrice(amount.setScale(digits, RoundingMode.HALF_UP), product.price().currency(), name(size.dimension()));
    }

    private static BigDecimal unit(Dimension dimension) {
        return switch (dimension) {
            case MASS -> SizeUnit.OUNCE.factor();
            case VOLUME -> SizeUnit.FLUID_OUNCE.factor();
            default -> BigDecimal.ONE;
        };
    }

    private static String name(Dimension dimension) {
        return switch (dimension) {
            case MASS -> "oz";
            case VOLUME -> "fl oz";
            default -> "ct";
        };
    }
}
