package com.curbline.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount in one currency, kept to that currency's minor unit. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    public static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), DOLLAR);
    }

    public static Money dollars(BigDecimal amount) {
        return new Money(amount, DOLLAR);
    }

    public Money times(int quantity) {
        return new Money(amount.multiply(BigDecimal.valueOf(quantity)), currency);
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Amounts in %s and %s do not mix".formatted(currency, other.currency));
        }
    }

    /** As printed for a person: {@code $4.99}. */
    @Override
    public String toString() {
        return (currency.equals(DOLLAR) ? "$" : currency.getCurrencyCode() + " ") + amount.toPlainString();
    }
}
