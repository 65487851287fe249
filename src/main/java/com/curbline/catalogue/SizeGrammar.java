package com.curbline.catalogue;

import com.curbline.catalogue.PackageSize.Dimension;
import com.curbline.catalogue.SizeStatement.Measure;
import com.curbline.catalogue.SizeStatement.Reading;
import com.curbline.catalogue.SizeTokens.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a label: measures (12 fl oz), sums (1 lb 4 oz), multiples (6 x 330 ml, 12 - 12 fl oz cans, 24/12 oz), containers (4pk, pack of 6) and
 * pieces (24 CT, 2 dozen), in any order and with any sign between them. A number that belongs to nothing makes the whole label unclear.
 */
final class SizeGrammar {

    private final SizeTokens tokens;
    private final SizeContext context;
    private final List<Measure> measures = new ArrayList<>();
    private final List<BigDecimal> containers = new ArrayList<>();
    private final List<BigDecimal> pieces = new ArrayList<>();
    private boolean single;
    private boolean each;
    private boolean packsFollow;
    private boolean clear = true;

    private SizeGrammar(SizeTokens tokens, SizeContext context) {
        this.tokens = tokens;
        this.context = context;
    }

    /** What the label says; empty where it says nothing or nothing clear. */
    static Optional<SizeStatement> read(String label, SizeContext context) {
        var grammar = new SizeGrammar(new SizeTokens(SizeToken.all(label)), context);
        while (grammar.clear && !grammar.tokens.isEmpty()) {
            grammar.step();
        }
        return grammar.statement();
    }

    private Optional<SizeStatement> statement() {
        if (single && saysNothing()) {
            pieces.add(BigDecimal.ONE);
        }
        var volume = !measures.isEmpty() && measures.get(0).readings().get(0).dimension() == Dimension.VOLUME;
        return clear && !saysNothing() ? Optional.of(new SizeStatement(measures, containers, pieces, each || volume && !context.frozen())) : Optional.empty();
    }

    private boolean saysNothing() {
        return measures.isEmpty() && containers.isEmpty() && pieces.isEmpty();
    }

    private void step() {
        if (tokens.isNumber(0)) {
            number();
        } else if (tokens.isWord(0)) {
            word();
        } else {
            sign();
        }
    }

    private void sign() {
        var sign = tokens.peek(0).text();
        tokens.skip(1);
        if (sign.equals("=") && measures.isEmpty() && !saysNothing()) {
            tokens.skipAll();
        }
        clear &= !"$€£<>≤≥~#?".contains(sign);
    }

    /** A word without a number of its own. */
    private void word() {
        var text = tokens.peek(0).text();
        var kind = tokens.word(0);
        each |= SizeWord.isEach(text) && !measures.isEmpty();
        single |= SizeWord.isSingle(text);
        packsFollow = kind == SizeWord.TIMES || kind == SizeWord.CONTAINER && tokens.word(1) == SizeWord.OF || packsFollow && kind == SizeWord.OF;
        clear &= kind != SizeWord.UNIT && kind != SizeWord.DOUBTFUL;
        if (kind == SizeWord.DOZEN) {
            pieces.add(BigDecimal.valueOf(12));
        }
        tokens.skip(1);
    }

    private void number() {
        List<Amount> factors = new ArrayList<>();
        factors.add(tokens.amount());
        while (!tokens.isEmpty() && multiplies()) {
            tokens.skip(1);
            factors.add(tokens.amount());
        }
        if (factors.contains(null)) {
            clear = false;
            return;
        }
        belongsTo(factors);
        packsFollow = false;
    }

    /** Whether another factor follows: after x always, after a slash or a dash where it cannot be a fraction or a range. */
    private boolean multiplies() {
        if (!tokens.isNumber(1)) {
            return false;
        }
        var between = tokens.peek(0);
        return tokens.word(0) == SizeWord.TIMES || between.is("/") || between.is("-") && !isRange();
    }

    /** 3-5 lb is a range; 12 - 12 fl oz and 6 - 8 oz cups are packs. */
    private boolean isRange() {
        var before = tokens.peek(-1);
        var after = tokens.peek(1);
        if (before.isWhole() && after.isNumber() && after.number() != null && before.number().compareTo(after.number()) >= 0) {
            return false;
        }
        var named = tokens.word(3) == SizeWord.CONTAINER || tokens.word(3) == SizeWord.PIECE;
        return !named || !tokens.peek(3).text().endsWith("s") || !tokens.peek(0).spaced();
    }

    /** Finds what the factors are factors of. */
    private void belongsTo(List<Amount> factors) {
        var ahead = tokens.peek(0).is("-") ? 1 : 0;
        while (tokens.isWord(ahead) && tokens.word(ahead) == SizeWord.NOISE && ahead < 4) {
            ahead++;
        }
        switch (tokens.word(ahead)) {
            case UNIT -> measure(factors, ahead);
            case CONTAINER -> count(containers, factors, 1, ahead);
            case PIECE -> count(pieces, factors, 1, ahead);
            case DOZEN -> count(pieces, factors, 12, ahead);
            case OTHER_MEASURE -> tokens.skip(ahead + 1);
            default -> bare(factors);
        }
    }

    private void bare(List<Amount> factors) {
        if (packsFollow) {
            containers.add(product(factors));
        } else if (tokens.peek(0).is("%")) {
            tokens.skip(1);
        } else {
            clear = false;
        }
    }

    private void count(List<BigDecimal> counts, List<Amount> factors, int dozen, int ahead) {
        counts.add(product(factors).multiply(BigDecimal.valueOf(dozen)));
        tokens.skip(ahead + 1);
    }

    private static BigDecimal product(List<Amount> factors) {
        return factors.stream().map(Amount::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private void measure(List<Amount> factors, int ahead) {
        var amount = factors.remove(factors.size() - 1);
        var units = context.readings(tokens.peek(ahead).text());
        tokens.skip(ahead + 1);
        var sum = new SizeSum(tokens, context).after(amount, units);
        var readings = sum.map(SizeSum.Sum::readings).orElseGet(() -> units.stream().map(unit -> new Reading(unit.dimension(), unit.factor().multiply(amount.value()))).toList());
        measures.add(new Measure(readings, sum.map(SizeSum.Sum::digits).orElse(amount.digits()), product(factors)));
    }
}
