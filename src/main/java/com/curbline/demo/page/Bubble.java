package com.curbline.demo.page;

import com.curbline.messaging.virtual.PhoneText;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One text in the phone's thread; {@code own} where the visitor wrote it. */
public record Bubble(boolean own, List<Part> parts, String time) {

    private static final Pattern LINK = Pattern.compile("https?://\\S*?(/c/[A-Za-z0-9_-]{22})");

    /** A piece of a text; {@code link} is null where it is just words. It leads within this application, whatever name it goes by in texts. */
    public record Part(String text, String link) {
    }

    static Bubble of(PhoneText text, ZoneId zone, Locale locale) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(text.at().atZone(zone));
        return new Bubble(text.direction() == PhoneText.Direction.IN, parts(text.body()), time);
    }

    private static List<Part> parts(String body) {
        var parts = new ArrayList<Part>();
        var links = LINK.matcher(body);
        int read = 0;
        while (links.find()) {
            parts.add(new Part(body.substring(read, links.start()), null));
            parts.add(new Part(links.group(), links.group(1)));
            read = links.end();
        }
        parts.add(new Part(body.substring(read), null));
        return parts;
    }
}
