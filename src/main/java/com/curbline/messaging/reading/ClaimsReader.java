package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through the terms of a reply about one item and collects what they claim; "not" and "take off" reach to what follows them. */
final class ClaimsReader {

    private final AskedItem item;
    private final Options options;
    private final Map<AskedOption, Concept> chosen = new LinkedHashMap<>();
    private final Set<AskedOption> ruledOut = new LinkedHashSet<>();
    private final Set<Concept> said = EnumSet.noneOf(Concept.class);
    private final List<String> unknownWords = new ArrayList<>();
    private final Reach reach = new Reach();
    private boolean unclear;

    private ClaimsReader(AskedItem item, Options options) {
        this.item = item;
        this.options = options;
    }

    static Claims read(AskedItem item, List<Term> terms, Options options) {
        ClaimsReader reader = new ClaimsReader(item, options);
        terms.forEach(reader::take);
        reader.endOfPhrase();
        return new Claims(item, reader.chosen, reader.ruledOut, reader.said, reader.unknownWords, reader.unclear);
    }

    private void take(Term term) {
        if (Options.pointsAtOption(term)) {
            takeOption(term);
            return;
        }
        switch (term.concept()) {
            case NOT, UNWANTED, ANYTHING_BUT -> takeNegation(term);
            case REMOVE -> unclear |= reach.remove();
            case SEPARATOR, BUT -> endOfPhrase();
            case ITEM -> takeItem();
            case REFUND -> takeRefund();
            case UNCLEAR_REFUND, LEAVE_IT, REFUSAL_SIGN, EXCEPT, LANGUAGE, OPT_IN, HELP, OPT_OUT_WORDS -> unclear = true;
            case UNKNOWN -> unknownWords.add(term.text());
            default -> said.add(term.concept());
        }
    }

    private void takeNegation(Term term) {
        endOfPhrase();
        reach.negate(term);
        said.add(term.concept());
    }

    private void takeOption(Term term) {
        options.find(item, term).ifPresentOrElse(option -> {
            if (reach.rulesOut()) {
                ruledOut.add(option);
            } else {
                chosen.putIfAbsent(option, term.concept());
            }
        }, () -> unclear = true);
    }

    private void takeItem() {
        said.add(Concept.ITEM);
        take(reach.overItem());
    }

    private void takeRefund() {
        if (reach.endsWithNegation()) {
            unclear = true;
        } else {
            said.add(Concept.REFUND);
        }
    }

    private void endOfPhrase() {
        take(reach.end());
    }

    private void take(Reach.Sense sense) {
        switch (sense) {
            case REFUND -> said.add(Concept.REFUND);
            case UNCLEAR -> unclear = true;
            case NOTHING -> { }
        }
    }
}
