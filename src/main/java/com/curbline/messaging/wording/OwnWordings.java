package com.curbline.messaging.wording;

import com.curbline.kernel.Language;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.plumbing.AfterCommit;
import com.curbline.messaging.wording.OwnWording.Place;
import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Own wording in memory: no text that is made looks into the database. Another node's change is seen at the next look. */
@Component
public class OwnWordings implements Wording.Source {

    private static final Logger LOG = LoggerFactory.getLogger(OwnWordings.class);

    private final WordingRows rows;
    private volatile Copy copy;

    OwnWordings(WordingRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<MessageFormat> find(StoreId store, Language language, String key) {
        var formats = known().formats();
        if (formats.isEmpty()) {
            return Optional.empty();
        }
        var place = new Place(key, language, store);
        return Optional.ofNullable(formats.get(place)).or(() -> Optional.ofNullable(formats.get(place.ofTheChain())));
    }

    /** What was written in this transaction counts from its end. */
    public void changed() {
        AfterCommit.run(() -> copy = null);
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.wording-kept:2s}")
    void look() {
        var held = copy;
        if (held != null && rows.changes() != held.changes()) {
            copy = null;
        }
    }

    private Copy known() {
        var held = copy;
        if (held == null) {
            held = load();
            copy = held;
        }
        return held;
    }

    /** The count comes first: a change in between is found at the next look. */
    private Copy load() {
        long changes = rows.changes();
        var formats = new HashMap<Place, MessageFormat>();
        rows.current().forEach(wording -> wording.pattern().ifPresent(pattern -> format(wording, pattern).ifPresent(format -> formats.put(wording.place(), format))));
        return new Copy(changes, Map.copyOf(formats));
    }

    /** Texts must leave, so what cannot be read, which no page saves, counts as not written. */
    private static Optional<MessageFormat> format(OwnWording wording, String pattern) {
        try {
            return Optional.of(new MessageFormat(pattern, wording.place().language().locale()));
        } catch (IllegalArgumentException broken) {
            LOG.error("Version {} of the text {} cannot be read; the one above it is used", wording.version(), wording.place(), broken);
            return Optional.empty();
        }
    }

    private record Copy(long changes, Map<Place, MessageFormat> formats) {
    }
}
