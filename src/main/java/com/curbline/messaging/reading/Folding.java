package com.curbline.messaging.reading;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** Brings text into the one form that word lists and replies are compared in: compatible characters, lower case, no accents, no apostrophes. */
final class Folding {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Pattern NUMBER_SIGN = Pattern.compile("(?i)\\bn(um|ro|r)?\\.?[º°]\\.?|№|(?i)\\bno\\.\\s?(?=[#\\d])");
    private static final Pattern CENTS = Pattern.compile("(?i)(?<![\\d.,$])(\\d\\d)\\s?(?:cents?\\b|centavos\\b|¢)|(?<![\\d.,])[.,](\\d\\d)(?!\\d)");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘´`ʼ]");
    private static final Pattern CONTRACTED_IS = Pattern.compile("(?i)\\b(one|two|three|first|second|third)['’]s\\b");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}\\x{1F3FB}-\\x{1F3FF}]+");
    /** Word boundaries take long to find among piles of marks, which no writing needs. */
    private static final Pattern MANY_MARKS = Pattern.compile("(\\p{M}{4})\\p{M}+");
    private static final Pattern HYPHEN_IN_WORD = Pattern.compile("(?<=\\p{L})[-‐‑–_](?=\\p{L})");

    private Folding() {
    }

    static String fold(String text) {
        // the number sign goes first: compatibility forms would turn "nº 2" into "no 2", which means the opposite
        String signed = CENTS.matcher(NUMBER_SIGN.matcher(MANY_MARKS.matcher(text).replaceAll("$1")).replaceAll(" # ")).replaceAll(" 0.$1$2 ");
        String plain = APOSTROPHES.matcher(CONTRACTED_IS.matcher(signed).replaceAll("$1 is")).replaceAll("");
        String lower = DECOMPOSED.normalize(COMPATIBLE.normalize(plain));
        return HYPHEN_IN_WORD.matcher(westernDigits(MARKS.matcher(lower).replaceAll(""))).replaceAll(" ");
    }

    private static String westernDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
            digits.appendCodePoint(digit >= 0 ? '0' + digit : point);
        });
        return digits.toString();
    }
}
