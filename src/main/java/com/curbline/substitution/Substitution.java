package com.curbline.substitution;

import com.curbline.kernel.LineId;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.ReasonCode;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.IfSilent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One missing item and what is done about it; decided once, whatever comes later. */
public final class Substitution {

    private final Occasion occasion;
    private Progress progress;

    public Substitution(Occasion occasion, Progress progress) {
        this.occasion = occasion;
        this.progress = progress;
    }

    /** What is missing; never changes. */
    public record Occasion(SubstitutionId id, OrderId order, StoreId store, LineId line, int missing, ReasonCode reason, Instant openedAt) {
    }

    /** How far settling it has come; route, answerBy, ifSilent and decision are null until known. {@code takenBack} holds earlier decisions, oldest first. */
    public record Progress(SubstitutionStatus status, long version, Route route, Instant answerBy, IfSilent ifSilent, List<Offer> offers, Decision decision,
                           List<TakenBack> takenBack) {
    }

    public static Substitution open(Occasion occasion) {
        return new Substitution(occasion, new Progress(SubstitutionStatus.ROUTING, 0, null, null, null, List.of(), null, List.of()));
    }

    public SubstitutionId id() {
        return occasion.id();
    }

    public Occasion occasion() {
        return occasion;
    }

    public Progress progress() {
        return progress;
    }

    public boolean isOpen() {
        return progress.status().isOpen();
    }

    public void offer(List<Offer> offers) {
        progress = new Progress(progress.status(), progress.version(), progress.route(), progress.answerBy(), progress.ifSilent(), List.copyOf(offers), null, progress.takenBack());
    }

    /** The customer answers with these labels, in the order of the offers. */
    public void label(List<String> labels) {
        var offers = IntStream.range(0, labels.size()).mapToObj(i -> progress.offers().get(i).labelled(labels.get(i))).toList();
        progress = new Progress(progress.status(), progress.version(), progress.route(), progress.answerBy(), progress.ifSilent(), offers, progress.decision(), progress.takenBack());
    }

    /** Notes who settles it, until when, and what silence means. */
    public void route(Route route, Instant answerBy, IfSilent ifSilent) {
        var status = switch (route) {
            case SMS, APP -> SubstitutionStatus.WAITING_FOR_CUSTOMER;
            case STAFF_CALL -> SubstitutionStatus.WITH_STAFF;
            case PREFERENCE, NONE -> SubstitutionStatus.ROUTING;
        };
        progress = new Progress(status, progress.version(), route, answerBy, ifSilent, progress.offers(), null, progress.takenBack());
    }

    /** A person looks after it now; the question stays open. */
    public void passToStaff() {
        if (isOpen()) {
            progress = with(SubstitutionStatus.WITH_STAFF, null);
        }
    }

    /** @throws SubstitutionClosed when it was settled or cancelled before */
    public void decide(Decision decision) {
        requireOpen();
        progress = with(SubstitutionStatus.DECIDED, decision);
    }

    /** @throws SubstitutionClosed when it was settled or cancelled before */
    public void requireOpen() {
        if (!isOpen()) {
            throw new SubstitutionClosed(this);
        }
    }

    /** The order's line has been supplied as decided. */
    public void apply() {
        progress = with(SubstitutionStatus.APPLIED, progress.decision());
    }

    /**
     * What was decided holds no longer, and the item is open again.
     *
     * @throws SubstitutionClosed when there is no decision that could be taken back
     */
    public Decision takeBack(String who, Instant at) {
        if (progress.status() != SubstitutionStatus.APPLIED) {
            throw SubstitutionClosed.nothingToTakeBack(this);
        }
        var decision = progress.decision();
        var takenBack = new ArrayList<>(progress.takenBack());
        takenBack.add(new TakenBack(decision, who, at));
        progress = new Progress(SubstitutionStatus.ROUTING, progress.version(), null, null, null, progress.offers(), null, List.copyOf(takenBack));
        return decision;
    }

    /** A decision about it was taken back before, so a person settles it now. */
    public boolean isReopened() {
        return !progress.takenBack().isEmpty();
    }

    /** The order was cancelled; what had not been decided never will be. */
    public void cancel() {
        if (isOpen()) {
            progress = with(SubstitutionStatus.CANCELLED, null);
        }
    }

    /** What is here now is what the database holds. */
    void written() {
        progress = new Progress(progress.status(), progress.version() + 1, progress.route(), progress.answerBy(), progress.ifSilent(), progress.offers(), progress.decision(), progress.takenBack());
    }

    private Progress with(SubstitutionStatus status, Decision decision) {
        return new Progress(status, progress.version(), progress.route(), progress.answerBy(), progress.ifSilent(), progress.offers(), decision, progress.takenBack());
    }
}
