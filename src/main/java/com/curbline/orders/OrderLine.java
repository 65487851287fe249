package com.curbline.orders;

import com.curbline.kernel.LineId;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.ReasonCode;
import com.curbline.kernel.Sku;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line: as ordered, which never changes, and as supplied, which grows beside it. */
public final class OrderLine {

    private final AsOrdered ordered;
    private Progress loaded;
    private Progress progress;

    public OrderLine(AsOrdered ordered, Progress progress) {
        this.ordered = ordered;
        this.loaded = progress;
        this.progress = progress;
    }

    /** What the customer ordered. */
    public record AsOrdered(LineId id, Sku sku, LocalizedText name, int quantity, Money unitPrice, Preference preference) {
    }

    /** What has become of it so far. */
    public record Progress(LineStatus status, Preference preference, List<SuppliedItem> supplied, List<Shortage> shortages) {

        public static Progress untouched(Preference preference) {
            return new Progress(LineStatus.PENDING, preference, List.of(), List.of());
        }
    }

    public AsOrdered ordered() {
        return ordered;
    }

    public Progress progress() {
        return progress;
    }

    public LineId id() {
        return ordered.id();
    }

    public LineStatus status() {
        return progress.status();
    }

    /** Pieces in the bag so far, substitutes included. */
    public int suppliedQuantity() {
        return progress.supplied().stream().mapToInt(SuppliedItem::quantity).sum();
    }

    public boolean hasOpenShortage() {
        return progress.shortages().stream().anyMatch(Shortage::open);
    }

    public Optional<Shortage> shortage(SubstitutionId substitution) {
        return progress.shortages().stream().filter(shortage -> shortage.substitution().equals(substitution)).findFirst();
    }

    /** Whether anything became of the line since it was loaded. */
    boolean hasChanged() {
        return progress != loaded;
    }

    void written() {
        loaded = progress;
    }

    void prefer(Preference preference) {
        progress = new Progress(progress.status(), preference, progress.supplied(), progress.shortages());
    }

    /** All ordered pieces were found. */
    void pickInFull() {
        progress = new Progress(LineStatus.PICKED, progress.preference(), asOrdered(ordered.quantity()), List.of());
    }

    /** Only {@code found} pieces were found; the rest is short. */
    Shortage runShort(int found, ReasonCode reason, SubstitutionId id, Instant at) {
        var shortage = new Shortage(id, ordered.quantity() - found, reason, at, true);
        progress = new Progress(LineStatus.SHORT, progress.preference(), asOrdered(found), List.of(shortage));
        return shortage;
    }

    /** Of the pieces in the bag only {@code good} are good; the rest is short after all. */
    Shortage spoil(int good, ReasonCode reason, SubstitutionId id, Instant at) {
        var bad = suppliedQuantity() - good;
        var shortage = new Shortage(id, bad, reason, at, true);
        var shortages = new ArrayList<>(progress.shortages());
        shortages.add(shortage);
        progress = new Progress(LineStatus.SHORT, progress.preference(), without(bad), shortages);
        return shortage;
    }

    /** Settles a shortage: by a substitute, or by a refund where {@code substitute} is null. */
    void settle(SubstitutionId id, SuppliedItem substitute) {
        var shortages = progress.shortages().stream().map(s -> s.substitution().equals(id) ? s.settled() : s).toList();
        var supplied = new ArrayList<>(progress.supplied());
        if (substitute != null) {
            supplied.add(substitute);
        }
        progress = new Progress(statusOf(supplied, shortages), progress.preference(), supplied, shortages);
    }

    /** What settled a shortage holds no longer: the substitute leaves the bag, and the shortage is open again. */
    void reopen(SubstitutionId id, SuppliedItem substitute) {
        var shortages = progress.shortages().stream().map(s -> s.substitution().equals(id) ? s.reopened() : s).toList();
        var supplied = substitute == null ? progress.supplied() : without(substitute.sku(), substitute.quantity());
        progress = new Progress(LineStatus.SHORT, progress.preference(), supplied, shortages);
    }

    private List<SuppliedItem> without(Sku sku, int pieces) {
        return progress.supplied().stream().map(item -> item.substitute() && item.sku().equals(sku) ? item.less(pieces) : item)
                .filter(item -> item.quantity() > 0).toList();
    }

    /** Pieces of a substitute in the bag. */
    public int suppliedAs(Sku substitute) {
        return progress.supplied().stream().filter(item -> item.substitute() && item.sku().equals(substitute)).mapToInt(SuppliedItem::quantity).sum();
    }

    /** Only {@code good} pieces of a substitute are there; the rest is short again. */
    Shortage loseSubstitute(Sku substitute, int good, ReasonCode reason, SubstitutionId id, Instant at) {
        var shortage = new Shortage(id, suppliedAs(substitute) - good, reason, at, true);
        var shortages = new ArrayList<>(progress.shortages());
        shortages.add(shortage);
        progress = new Progress(LineStatus.SHORT, progress.preference(), without(substitute, shortage.quantity()), shortages);
        return shortage;
    }

    /** The customer did not take it at the car. */
    void reject() {
        progress = new Progress(LineStatus.REFUNDED, progress.preference(), List.of(), progress.shortages());
    }

    private List<SuppliedItem> asOrdered(int quantity) {
        return quantity == 0 ? List.of() : List.of(new SuppliedItem(ordered.sku(), ordered.name(), quantity, ordered.unitPrice(), false));
    }

    private List<SuppliedItem> without(int pieces) {
        var kept = new ArrayList<SuppliedItem>();
        var left = pieces;
        for (int i = progress.supplied().size() - 1; i >= 0; i--) {
            var item = progress.supplied().get(i);
            var taken = Math.min(left, item.quantity());
            left -= taken;
            if (taken < item.quantity()) {
                kept.add(0, item.less(taken));
            }
        }
        return kept;
    }

    private static LineStatus statusOf(List<SuppliedItem> supplied, List<Shortage> shortages) {
        if (shortages.stream().anyMatch(Shortage::open)) {
            return LineStatus.SHORT;
        }
        return supplied.stream().anyMatch(SuppliedItem::substitute) ? LineStatus.SUBSTITUTED : LineStatus.REFUNDED;
    }
}
