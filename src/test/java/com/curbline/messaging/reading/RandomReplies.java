package com.curbline.messaging.reading;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random texts, the same for the same seed: pieces of real replies shuffled, and arbitrary characters. */
final class RandomReplies {

    private static final List<String> PIECES = List.of("“", "”", "\"", "> ", "\n", "?", "¿", "1️⃣", "②", "½", "nº ", "\uD83D", "\uDC4D", "\u0000", "\u202E", "İ", "ﬁ", "٢",
            "$3.49", "4,79", "99999999999999999999.99", "a1b2c3", "1a2b", "<b>", "%s", "{0}", "\\", "\t", "👩‍👩‍👧", "a", "y", "o", "=", ":", "Liked “", "\u0301\u0302", "نعم", "כן", "👍👍👍👍", "««", "»", "size 3", "abc", "yny", "n", "thanks, Bob", ".99", "99¢", "to all", "no wait");
    private static final int MOST_PIECES = 12;
    private static final int MOST_CHARACTERS = 200;

    private final Random random;
    private final List<String> words;

    RandomReplies(Random random) throws IOException {
        this.random = random;
        this.words = Stream.concat(PIECES.stream(), ReplyTable.named("replies.tsv").rows().stream().flatMap(row -> Stream.of(row.body().split(" ")))).toList();
    }

    String next() {
        return random.nextInt(4) == 0 ? characters() : pieces();
    }

    private String characters() {
        return random.ints(random.nextInt(MOST_CHARACTERS), 0, Character.MAX_VALUE).collect(StringBuilder::new, (text, point) -> text.append((char) point),
                StringBuilder::append).toString();
    }

    private String pieces() {
        return String.join(random.nextInt(5) == 0 ? "" : " ", IntStream.range(0, random.nextInt(MOST_PIECES)).mapToObj(index -> words.get(random.nextInt(words.size()))).toList());
    }
}
