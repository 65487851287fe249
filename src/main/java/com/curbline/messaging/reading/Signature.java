package com.curbline.messaging.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name under a text: "Option 2. Thank you, Barbara". */
final class Signature {

    private static final Pattern SIGNED = Pattern.compile("(?s)^(.*(?i:thank you|thanks|thx|gracias|saludos)[\\s,.!–—-]{1,4})(\\p{Lu}\\p{Ll}{2,15})[\\s.!]*$");

    private Signature() {
    }

    /** The text without the name; a word that says anything, or belongs to a product, is no name. */
    static String cutFrom(String text, NameWords names) {
        Matcher signed = SIGNED.matcher(text);
        if (!signed.matches()) {
            return text;
        }
        String name = Folding.fold(signed.group(2));
        boolean speaks = Lexicon.shipped().knowsWord(name) || names.isItemWord(name) || names.isOptionWord(name);
        return speaks ? text : signed.group(1);
    }
}
