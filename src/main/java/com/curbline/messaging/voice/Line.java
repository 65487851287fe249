package com.curbline.messaging.voice;

/**
 * What came over the line; what did not come is empty.
 *
 * @param sid the provider's id of the leg that it came from
 * @param confidence how sure the provider is of the words, from 0 to 1
 * @param dialled how calling another phone ended
 */
public record Line(String sid, String from, String to, String digits, String words, double confidence, String dialled) {

    /** Nothing but the id. */
    public static Line of(String sid) {
        return new Line(sid, "", "", "", "", 0, "");
    }
}
