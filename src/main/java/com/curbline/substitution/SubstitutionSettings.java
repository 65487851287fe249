package com.curbline.substitution;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How this retailer substitutes; {@code priceBand} is the share that a substitute may cost more under {@link PriceRule#BAND}. */
@ConfigurationProperties("curbline.substitution")
public record SubstitutionSettings(@DefaultValue("LIST") PriceRule priceRule, @DefaultValue("0.10") BigDecimal priceBand) {

    public SubstitutionSettings {
        if (priceBand.signum() < 0) {
            throw new IllegalArgumentException("curbline.substitution.price-band must be 0 or more, such as 0.10 for a tenth");
        }
    }
}
