package com.curbline.messaging;

import com.curbline.engine.Processes;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.SubstitutionId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Settles items by the first answer, as the module that asks would, and moves the process that waits for it. */
public class FakeDesk implements AnswerDesk {

    private final Processes processes;
    private final Map<SubstitutionId, StandingDecision> standing = new ConcurrentHashMap<>();
    private final List<SubstitutionId> asked = new CopyOnWriteArrayList<>();
    private final List<OrderId> handedOver = new CopyOnWriteArrayList<>();
    private final List<SubstitutionId> withStaff = new CopyOnWriteArrayList<>();
    private final List<SubstitutionId> refusing = new CopyOnWriteArrayList<>();
    private final List<SubstitutionId> dying = new CopyOnWriteArrayList<>();

    FakeDesk(Processes processes) {
        this.processes = processes;
    }

    @Override
    public Settlement settle(SubstitutionId substitution, Answer answer) {
        if (dying.remove(substitution)) {
            throw new IllegalStateException("Whoever was settling this died");
        }
        asked.add(substitution);
        if (refusing.contains(substitution)) {
            throw new RefusedByRule("substitute-gone", "It is sold out by now.");
        }
        var known = standing.get(substitution);
        if (known != null) {
            return new Settlement(false, known);
        }
        if (!withStaff.contains(substitution)) {
            processes.correlate("AnswerReceived", substitution.value(), Map.of());
        }
        var decision = decision(answer.choice());
        standing.put(substitution, decision);
        return new Settlement(true, decision);
    }

    @Override
    public boolean canStillChange(OrderId order) {
        return !handedOver.contains(order);
    }

    public void handsOver(OrderId order) {
        handedOver.add(order);
    }

    private static StandingDecision decision(Choice choice) {
        var item = new LocalizedText("milk", "leche");
        return choice instanceof Choice.Offer offer
                ? new StandingDecision(item, new LocalizedText("Offer " + offer.label(), "Oferta " + offer.label()), Money.dollars("4.99"), 1)
                : new StandingDecision(item, null, null, 1);
    }

    public StandingDecision standing(SubstitutionId substitution) {
        return standing.get(substitution);
    }

    /** Somebody else has settled it. */
    public void alreadySettled(SubstitutionId substitution) {
        standing.put(substitution, decision(new Choice.Offer("2")));
    }

    /** The next attempt to settle it ends in the middle. */
    public void dieOnce(SubstitutionId substitution) {
        dying.add(substitution);
    }

    /** The contact is over and staff have the item; a text still settles it. */
    public void isWithStaff(SubstitutionId substitution) {
        withStaff.add(substitution);
    }

    public void refuse(SubstitutionId substitution) {
        refusing.add(substitution);
    }

    public long timesAsked(SubstitutionId substitution) {
        return asked.stream().filter(substitution::equals).count();
    }
}
