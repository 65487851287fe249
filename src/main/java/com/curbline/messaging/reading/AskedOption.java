package com.curbline.messaging.reading;

import java.math.BigDecimal;

/** One substitute as offered; {@code label} is what the customer answers with, {@code price} may be null. */
public record AskedOption(String label, LocalizedName name, BigDecimal price) {
}
