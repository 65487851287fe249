package com.curbline.messaging.reading;

import java.util.regex.Pattern;

/** "Si la dos esta buena": typed without its accent, a "sí" before a noun and a verb may be an "if"; "si la dos" and "si, el pavo está bien" are a "yes". */
final class UnaccentedIf {

    private static final String NOUN = "(?:la|el|las|los|lo|esa|ese|esas|esos|eso|de|uno?|una|dos|tres|\\d)(?:\\s+[\\p{L}\\p{N}$.]+){0,4}?";
    private static final String APPROVAL = "(?!\\s+(?:muy\\s+|tan\\s+)?(?:bien|bn|perfect[oa]|ok)\\b)";
    private static final String VERB = "(?:(?:est[aá]n?|ta)" + APPROVAL + "\\s+\\p{L}|(?:es|son|sea|sean|fuera|cuestan?|valen?|tienen?|vienen?|sirven?|quedan?|salen?|traen?|llegan?|hay|alcanzan?|pueden?)(?![\\p{L}\\p{N}]))";
    private static final Pattern CLAUSE = Pattern.compile("(?<![\\p{L}\\p{N}])si\\s+" + NOUN + "\\s+(?:no\\s+|aún\\s+|aun\\s+|todav[ií]a\\s+)?" + VERB,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private UnaccentedIf() {
    }

    static boolean isIn(String words) {
        return CLAUSE.matcher(words).find();
    }
}
