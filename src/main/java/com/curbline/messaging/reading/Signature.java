package com.curbline.messaging.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The customer's own name in a text: "Option 2. Thank you, Barbara". */
final class Signature {

    private static final Pattern SIGNED = Pattern.compile("(?s)^(.*(?i:thank you|thanks|thx|gracias|saludos)(?: kindly| so much| very much| again| dear)?[\\s,.!–—-]{1,4})(\\p{Lu}\\p{Ll}{2,15})[\\s.!]*$");

    private static final Pattern INTRODUCED = Pattern.compile("(?s)^((?i:hi|hello|hey|hola|good morning|buen[oa]s \\p{L}+)?[\\s,.!]{0,3})(?i:this is|soy|le habla)\\s(\\p{Lu}\\p{Ll}{2,15})([\\s,.!].*)$");

    private Signature() {
    }

    /** The text without it; a word that says anything, or belongs to a product, is no name. */
    static String cutFrom(String text, NameWords names) {
        return withoutNameBelow(withoutIntroduction(text, names), names);
    }

    private static String withoutIntroduction(String text, NameWords names) {
        Matcher introduced = INTRODUCED.matcher(text);
        return introduced.matches() && isName(introduced.group(2), names) ? introduced.group(1) + introduced.group(3) : text;
    }

    private static String withoutNameBelow(String text, NameWords names) {
        Matcher signed = SIGNED.matcher(text);
        return signed.matches() && isName(signed.group(2), names) ? signed.group(1) : text;
    }

    private static boolean isName(String word, NameWords names) {
        String folded = Folding.fold(word);
        return !Lexicon.shipped().knowsWord(folded) && !names.isItemWord(folded) && !names.isOptionWord(folded);
    }
}
