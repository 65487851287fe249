package com.curbline.messaging.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.Set;
import java.util.stream.Stream;

/** Corrects one slip in a long word, and only towards words that are known to belong in a reply. */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 20;

    private static final Pattern REPEATED = Pattern.compile("^(si|no|ja|ha|je|ok|ya|yes|ye)\\1+$|(\\p{L})\\2{2,}");

    private final Lexicon lexicon;
    private final NameWords names;
    /** Every word that a slip may be taken for, with its sound. */
    private final Map<String, String> sounds = new LinkedHashMap<>();

    Spelling(Lexicon lexicon, NameWords names) {
        this.lexicon = lexicon;
        this.names = names;
        Stream.concat(names.spellings().stream(), lexicon.oftenMisspelt().stream()).filter(known -> known.length() >= SHORTEST)
                .forEach(known -> sounds.computeIfAbsent(known, Sound::of));
    }

    /** The word itself, or the only known word that is one slip away or sounds the same in Spanish. */
    String correct(String word) {
        String drawn = shortened(word);
        return drawn.equals(word) ? corrected(word) : drawn;
    }

    /** "Siii", "nononono", "pleaseee". */
    private String shortened(String word) {
        String once = REPEATED.matcher(word).replaceAll("$1$2");
        return !isKnown(word) && !once.equals(word) && isKnown(once) ? once : word;
    }

    private String corrected(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || isKnown(word) || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        String base = Diminutives.baseOf(word, names.spellings());
        if (base != null) {
            return base;
        }
        String sound = Sound.of(word);
        List<String> candidates = sounds.entrySet().stream().filter(known -> oneSlipApart(word, known.getKey()) || known.getValue().equals(sound))
                .map(Map.Entry::getKey).limit(2).toList();
        return candidates.size() == 1 ? candidates.get(0) : word;
    }

    private boolean isKnown(String word) {
        return lexicon.knowsWord(word) || names.isItemWord(word) || names.isOptionWord(word) || names.isBrandWord(word);
    }

    /** One letter changed, missing, added or swapped with its neighbour; never the first, which people get right. */
    static boolean oneSlipApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int head = commonHead(one, other);
        int tail = commonTail(one, other, head);
        int left = one.length() - head - tail;
        int right = other.length() - head - tail;
        return left <= 1 && right <= 1 || left == 2 && right == 2 && one.charAt(head) == other.charAt(head + 1) && one.charAt(head + 1) == other.charAt(head);
    }

    private static int commonHead(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonTail(String one, String other, int head) {
        int length = 0;
        int most = Math.min(one.length(), other.length()) - head;
        while (length < most && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
