package com.curbline.messaging.reading;

import java.util.List;

/** What a word says as part of a product's name: which item is meant, which option, or nothing by itself. */
final class ProductTerms {

    private final AskedQuestion question;
    private final NameWords names;
    private final String language;

    ProductTerms(AskedQuestion question, NameWords names, String language) {
        this.question = question;
        this.names = names;
        this.language = language;
    }

    /** The meaning at this place, or null where no product's name is concerned. */
    Term at(List<String> tokens, int index) {
        String token = tokens.get(index);
        boolean afterName = index > 0 && names.holds(tokens.get(index - 1), token);
        boolean beforeName = index + 1 < tokens.size() && names.holds(token, tokens.get(index + 1));
        // the "o" of "Land O Lakes", the sign of "93% beef"
        boolean inName = afterName && (beforeName || token.equals("%"));
        if (inName && !names.isOptionWord(token)) {
            return new Term(Concept.CHATTER, token);
        }
        // "size 3", "1 lb" and "four cheese", however the options are numbered
        String number = number(token);
        if (number != null && (afterName || beforeName)) {
            return isLabel(number) ? new Term(Concept.QUANTITY, token) : new Term(tellsOption(token) ? Concept.NAME : Concept.CHATTER, token);
        }
        return isLabel(token) ? null : named(tokens, index);
    }

    private String number(String token) {
        Term meaning = Character.isDigit(token.charAt(0)) ? new Term(Concept.NUMBER, token) : Lexicon.shipped().find(token, language);
        return meaning != null && meaning.is(Concept.NUMBER) ? meaning.text() : null;
    }

    /** The 93 of "93% lean", which no other option bears. */
    private boolean tellsOption(String token) {
        return names.itemOffering(token).filter(item -> names.options(item, token).size() == 1).isPresent();
    }

    boolean isLabel(String token) {
        return question.items().stream().anyMatch(item -> item.labelled(token).isPresent());
    }

    private Term named(List<String> tokens, int index) {
        String token = tokens.get(index);
        if (names.isItemWord(token)) {
            return names.item(token).map(item -> new Term(Concept.ITEM, item.key())).orElse(new Term(Concept.UNKNOWN, token));
        }
        if (names.isOptionWord(token)) {
            return new Term(Concept.NAME, token);
        }
        return names.isBrandWord(token) ? new Term(refusesBrand(tokens, index) ? Concept.UNCLEAR_REFUND : Concept.CHATTER, token) : null;
    }

    /** "No FreshMart" may refuse the store's own brand alone. */
    private boolean refusesBrand(List<String> tokens, int index) {
        Term before = index == 0 ? null : Lexicon.shipped().find(tokens.get(index - 1), language);
        return before != null && before.is(Concept.REFUSAL, Concept.NOT);
    }
}
