package com.curbline.messaging.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Salsita" for salsa, "pancito" for pan, "quesito" for queso: Spanish makes things small to be kind. */
final class Diminutives {

    private static final Pattern DIMINUTIVE = Pattern.compile("(\\p{L}{2,}?)(?:ec|c)?it[ao]s?");

    private Diminutives() {
    }

    /** The only word of the question's names that this one is a diminutive of; null where there is none. */
    static String baseOf(String word, Set<String> names) {
        Matcher small = DIMINUTIVE.matcher(word);
        if (!small.matches()) {
            return null;
        }
        String root = Sound.of(small.group(1));
        List<String> bases = names.stream().filter(name -> bare(name).equals(root)).map(Stem::of).distinct().toList();
        return bases.size() == 1 ? names.stream().filter(name -> Stem.of(name).equals(bases.get(0))).findFirst().orElse(null) : null;
    }

    private static String bare(String name) {
        String sound = Sound.of(name.endsWith("s") && name.length() > 2 ? name.substring(0, name.length() - 1) : name);
        boolean endsWithVowel = "aeo".indexOf(sound.charAt(sound.length() - 1)) >= 0;
        return endsWithVowel ? sound.substring(0, sound.length() - 1) : sound;
    }
}
