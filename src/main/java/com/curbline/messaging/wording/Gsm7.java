package com.curbline.messaging.wording;

import java.text.Normalizer;
import java.util.Map;

/** The alphabet that texts are cheap in: folding into it, and counting how many segments a text takes. */
public final class Gsm7 {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€\f";
    private static final Map<Integer, String> REPLACED = Map.ofEntries(
            Map.entry((int) '‘', "'"), Map.entry((int) '’', "'"), Map.entry((int) '`', "'"), Map.entry((int) '´', "'"),
            Map.entry((int) '“', "\""), Map.entry((int) '”', "\""), Map.entry((int) '«', "\""), Map.entry((int) '»', "\""),
            Map.entry((int) '–', "-"), Map.entry((int) '—', "-"), Map.entry((int) '−', "-"), Map.entry((int) '‐', "-"),
            Map.entry((int) '…', "..."), Map.entry((int) '•', "-"), Map.entry((int) '×', "x"), Map.entry((int) 'ç', "c"),
            Map.entry((int) '½', " 1/2"), Map.entry((int) '¼', " 1/4"), Map.entry((int) '¾', " 3/4"),
            Map.entry((int) '\t', " "), Map.entry((int) 'é', "e"), Map.entry((int) 'É', "E"), Map.entry((int) 'œ', "oe"), Map.entry((int) 'Œ', "OE"));

    private Gsm7() {
    }

    /** The same text in GSM-7 letters only: accents that are not in it are dropped, and so is that of the "é", for it stands beside "á" and "ó"; signs without a likeness vanish. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> folded.append(fold(point)));
        return folded.toString().replaceAll(" {2,}", " ").strip();
    }

    private static String fold(int point) {
        var sign = Character.toString(point);
        if (REPLACED.containsKey(point)) {
            return REPLACED.get(point);
        }
        if (isInAlphabet(sign)) {
            return sign;
        }
        if (Character.isSpaceChar(point)) {
            return " ";
        }
        var plain = Normalizer.normalize(sign, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").replace('\u2044', '/');
        return plain.codePoints().mapToObj(Character::toString).filter(Gsm7::isInAlphabet).reduce("", String::concat);
    }

    private static boolean isInAlphabet(String sign) {
        return BASIC.contains(sign) || EXTENDED.contains(sign);
    }

    /** How many segments the text is sent and paid as. */
    public static int segments(String text) {
        return text.codePoints().mapToObj(Character::toString).allMatch(Gsm7::isInAlphabet)
                ? count(text, 160, 153, true) : count(text, 70, 67, false);
    }

    private static int count(String text, int alone, int chained, boolean gsm) {
        int[] widths = text.codePoints().map(point -> width(point, gsm)).toArray();
        int units = 0;
        for (int width : widths) {
            units += width;
        }
        return units <= alone ? 1 : chain(widths, chained);
    }

    /** A sign of two units never straddles two segments. */
    private static int chain(int[] widths, int room) {
        int segments = 1;
        int used = 0;
        for (int width : widths) {
            if (used + width > room) {
                segments++;
                used = 0;
            }
            used += width;
        }
        return segments;
    }

    private static int width(int point, boolean gsm) {
        return gsm ? (EXTENDED.indexOf(point) >= 0 ? 2 : 1) : Character.charCount(point);
    }
}
