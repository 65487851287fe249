package com.curbline.messaging.reading;

import java.util.Map;

/** What single signs stand for. */
final class Punctuation {

    private static final Map<String, Concept> SIGNS = Map.ofEntries(
            Map.entry("\n", Concept.SEPARATOR), Map.entry(",", Concept.SEPARATOR), Map.entry(";", Concept.SEPARATOR),
            Map.entry(".", Concept.SEPARATOR), Map.entry("!", Concept.SEPARATOR), Map.entry("|", Concept.SEPARATOR),
            Map.entry("¿", Concept.SEPARATOR), Map.entry("&", Concept.AND), Map.entry("+", Concept.AND), Map.entry("/", Concept.AND),
            Map.entry(":", Concept.LINK), Map.entry("=", Concept.LINK), Map.entry("-", Concept.LINK), Map.entry(")", Concept.LINK),
            Map.entry("#", Concept.MARKER), Map.entry("?", Concept.QUESTION_MARK));

    private Punctuation() {
    }

    /** The sign's meaning, or null for a sign that says nothing. */
    static Term term(String sign) {
        Concept concept = SIGNS.get(sign);
        return concept == null ? null : new Term(concept, sign);
    }

    static boolean isSign(String token) {
        return !Character.isLetterOrDigit(token.codePointAt(0));
    }
}
