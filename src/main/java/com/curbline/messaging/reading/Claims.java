package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reply claims about one item: options chosen and ruled out, and every other meaning that it holds. */
final class Claims {

    private final AskedItem item;
    private final Options options;
    private final Map<AskedOption, Concept> chosen = new LinkedHashMap<>();
    private final Set<AskedOption> ruledOut = new LinkedHashSet<>();
    private final Set<Concept> said = EnumSet.noneOf(Concept.class);
    private final List<String> unknownWords = new ArrayList<>();
    private boolean unclear;
    private Term negation;
    private boolean removal;

    private Claims(AskedItem item, Options options) {
        this.item = item;
        this.options = options;
    }

    static Claims of(AskedItem item, List<Term> terms, Options options) {
        Claims claims = new Claims(item, options);
        terms.forEach(claims::take);
        claims.endOfPhrase();
        return claims;
    }

    private void take(Term term) {
        if (Options.pointsAtOption(term)) {
            takeOption(term);
            return;
        }
        switch (term.concept()) {
            case NOT, UNWANTED, ANYTHING_BUT -> negate(term);
            case SEPARATOR, BUT -> endOfPhrase();
            case ITEM -> takeItem();
            case REMOVE -> takeRemoval();
            case REFUND -> takeRefund();
            case UNCLEAR_REFUND, REFUSAL_SIGN, EXCEPT, LANGUAGE, OPT_IN, HELP, OPT_OUT_WORDS -> unclear = true;
            case UNKNOWN -> unknownWords.add(term.text());
            default -> said.add(term.concept());
        }
    }

    private void negate(Term term) {
        endOfPhrase();
        negation = term;
        said.add(term.concept());
    }

    private void takeOption(Term term) {
        options.find(item, term).ifPresentOrElse(option -> {
            if (negation == null) {
                chosen.putIfAbsent(option, term.concept());
            } else {
                ruledOut.add(option);
                negation = new Term(negation.concept(), "used");
            }
        }, () -> unclear = true);
    }

    private void takeItem() {
        said.add(Concept.ITEM);
        boolean unwanted = negation != null && negation.is(Concept.UNWANTED);
        if (removal && negation == null || unwanted) {
            said.add(Concept.REFUND);
        } else if (negation != null) {
            unclear = true;
        }
        removal = false;
        negation = null;
    }

    private void takeRemoval() {
        unclear = unclear || negation != null;
        removal = true;
        negation = null;
    }

    private void takeRefund() {
        if (negation == null) {
            said.add(Concept.REFUND);
        } else {
            unclear = true;
        }
        negation = null;
    }

    private void endOfPhrase() {
        if (negation != null && negation.text().equals("alone")) {
            said.add(Concept.REFUND);
        } else if (negation != null && !negation.text().equals("used")) {
            unclear = true;
        }
        unclear = unclear || removal;
        removal = false;
        negation = null;
    }

    AskedItem item() {
        return item;
    }

    Map<AskedOption, Concept> chosen() {
        return chosen;
    }

    Set<AskedOption> ruledOut() {
        return ruledOut;
    }

    boolean says(Concept... concepts) {
        for (Concept concept : concepts) {
            if (said.contains(concept)) {
                return true;
            }
        }
        return false;
    }

    boolean isUnclear() {
        return unclear;
    }

    int unknownWords() {
        return unknownWords.size();
    }

    /** Whether anything was said that could settle the item. */
    boolean hasAnswer() {
        return !chosen.isEmpty() || !ruledOut.isEmpty() || says(Concept.AGREEMENT, Concept.REFUSAL, Concept.REFUND, Concept.DELEGATION);
    }
}
