package com.curbline.catalogue;

import com.curbline.catalogue.SizeToken.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The pieces of a label, read from left to right. */
final class SizeTokens {

    /** A number as printed: how much, and in how many digits. */
    record Amount(BigDecimal value, int digits) {
    }

    private static final SizeToken END = new SizeToken(Kind.SIGN, "", true);
    private static final List<String> DENOMINATORS = List.of("2", "3", "4", "8", "16");

    private final List<SizeToken> tokens;
    private int at;

    SizeTokens(List<SizeToken> tokens) {
        this.tokens = tokens;
    }

    boolean isEmpty() {
        return at >= tokens.size();
    }

    SizeToken peek(int ahead) {
        return at + ahead >= 0 && at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
    }

    void skip(int count) {
        at += count;
    }

    void skipAll() {
        at = tokens.size();
    }

    boolean isNumber(int ahead) {
        return peek(ahead).kind() == Kind.NUMBER || word(ahead) == SizeWord.NUMBER;
    }

    SizeWord word(int ahead) {
        return peek(ahead).kind() == Kind.WORD ? SizeWord.of(peek(ahead).text()) : SizeWord.NOISE;
    }

    boolean isWord(int ahead) {
        return peek(ahead).kind() == Kind.WORD;
    }

    /** Reads a number, a fraction, or a number with a fraction; null where the number cannot be made out. */
    Amount amount() {
        if (word(0) == SizeWord.NUMBER) {
            return named(SizeWord.NUMBERS.get(take().text()));
        }
        if (isFraction(0)) {
            return fraction();
        }
        var token = take();
        var hyphen = peek(0).is("-") && !peek(0).spaced() && !peek(1).spaced() ? 1 : 0;
        if (token.isWhole() && isFraction(hyphen)) {
            skip(hyphen);
            var part = fraction();
            return new Amount(token.number().add(part.value()), digits(token.number()) + part.digits());
        }
        var number = token.isNumber() ? token.number() : null;
        return number == null || number.signum() == 0 ? null : new Amount(number, digits(number));
    }

    private static Amount named(String number) {
        return number.equals("1/2") ? new Amount(new BigDecimal("0.5"), 1) : new Amount(new BigDecimal(number), 1);
    }

    private SizeToken take() {
        return tokens.get(at++);
    }

    /** Proper and in lowest terms: 1/2 is a fraction, 12/12 and 4/16 are packs. */
    private boolean isFraction(int ahead) {
        var over = peek(ahead);
        var under = peek(ahead + 2);
        if (!over.isWhole() || !peek(ahead + 1).is("/") || !under.isWhole() || !DENOMINATORS.contains(under.text())) {
            return false;
        }
        return over.number().compareTo(under.number()) < 0 && over.number().toBigInteger().gcd(under.number().toBigInteger()).intValue() == 1;
    }

    private Amount fraction() {
        var value = peek(0).number().divide(peek(2).number(), MathContext.DECIMAL64);
        skip(3);
        return new Amount(value, 1);
    }

    private static int digits(BigDecimal number) {
        return number.stripTrailingZeros().precision();
    }
}
