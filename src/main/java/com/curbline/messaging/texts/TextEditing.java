package com.curbline.messaging.texts;

import com.curbline.kernel.FieldProblem;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.wording.BuiltInTexts;
import com.curbline.messaging.wording.OwnWording;
import com.curbline.messaging.wording.OwnWordings;
import com.curbline.messaging.wording.SampleOrder;
import com.curbline.messaging.wording.WordingRows;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The wording of all texts, for those who write it. What is saved is said by every text made from then on. */
@Service
public class TextEditing {

    private static final int LONGEST_REASON = 300;

    private final WordingRows rows;
    private final OwnWordings own;
    private final Previews previews;
    private final FitRule fit;
    private final Clock clock;

    TextEditing(WordingRows rows, OwnWordings own, Previews previews, FitRule fit, Clock clock) {
        this.rows = rows;
        this.own = own;
        this.previews = previews;
        this.fit = fit;
        this.clock = clock;
    }

    /** Every text as a store sends it, or as stores do that have no words of their own where {@code store} is null. */
    public List<TextEntry> list(StoreId store) {
        var shelf = new TextShelf(rows.current());
        return BuiltInTexts.keys().stream().map(key -> shelf.entry(key, store)).toList();
    }

    public TextEntry find(String key, StoreId store) {
        requireKnown(key);
        return new TextShelf(rows.current()).entry(key, store);
    }

    private static void requireKnown(String key) {
        if (!BuiltInTexts.keys().contains(key)) {
            throw new NotFound("text", key);
        }
    }

    /** What the text says where the store, or the chain, has no words of its own. */
    public String above(TextDraft draft) {
        var chain = draft.store() == null ? Optional.<String>empty() : new TextShelf(rows.current()).own(draft.place().ofTheChain());
        return chain.orElseGet(() -> BuiltInTexts.pattern(draft.language(), draft.key()));
    }

    /** Every version of the store's own words, or the chain's, the last one first. */
    public List<TextVersion> history(TextDraft draft) {
        return rows.history(draft.place()).stream().map(one -> new TextVersion(one.version(), one.pattern().orElse(null), one.reason(), one.by(), one.at())).toList();
    }

    public List<TextFinding> check(TextDraft draft, SampleOrder order) {
        var findings = TextRules.check(draft);
        return isReadable(findings) ? Stream.concat(findings.stream(), fit.check(draft, order)).toList() : findings;
    }

    /** Nothing where the draft cannot be read. */
    public List<TextPreview> previews(TextDraft draft, SampleOrder order) {
        return isReadable(TextRules.check(draft)) ? previews.of(draft, order) : List.of();
    }

    private static boolean isReadable(List<TextFinding> findings) {
        return findings.stream().noneMatch(finding -> finding.code().ordinal() <= TextFinding.Code.SYNTAX.ordinal());
    }

    /** Adds a version; {@code base} is the last one that the writer saw. */
    public void save(TextDraft draft, int base, String reason, String by, SampleOrder order) {
        requireReason(reason);
        var refusals = check(draft, order).stream().filter(TextFinding::isRefusal).toList();
        if (!refusals.isEmpty()) {
            throw new TextRefused(refusals);
        }
        add(draft, Optional.of(draft.pattern()), base, reason, by);
    }

    /** From now on the text says again what stands above it. */
    public void giveBack(TextDraft draft, int base, String reason, String by) {
        requireReason(reason);
        add(draft, Optional.empty(), base, reason, by);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidRequest(List.of(new FieldProblem("/reason", "Say why in 1 to " + LONGEST_REASON + " characters.")));
        }
    }

    private void add(TextDraft draft, Optional<String> pattern, int base, String reason, String by) {
        try {
            rows.add(new OwnWording(draft.place(), base + 1, pattern, reason.strip(), by, clock.instant()));
        } catch (DuplicateKeyException othersWereFirst) {
            throw new RefusedByRule("text-changed-meanwhile", "Somebody else has saved this text meanwhile. Look at their words, then save yours again.");
        }
        own.changed();
    }
}
