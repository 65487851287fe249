package com.curbline.substitution;

import com.curbline.kernel.RefusedByRule;
import java.util.HashMap;
import java.util.Map;

/** The missing item was settled before, or its order was cancelled; the standing decision comes along. */
public class SubstitutionClosed extends RefusedByRule {

    private final transient Substitution substitution;

    SubstitutionClosed(Substitution substitution) {
        this("substitution-closed", "This missing item is already settled; what was decided first stands.", substitution);
    }

    private SubstitutionClosed(String code, String sentence, Substitution substitution) {
        super(code, sentence, details(substitution));
        this.substitution = substitution;
    }

    static SubstitutionClosed nothingToTakeBack(Substitution substitution) {
        return substitution.isOpen() ? new SubstitutionClosed("nothing-decided", "Nothing is decided about this missing item that could be taken back.", substitution)
                : new SubstitutionClosed("substitution-closed", "This missing item can no longer be changed, because its order was cancelled.", substitution);
    }

    /** The order is closed, so the decision stays. */
    public static SubstitutionClosed forGood(Substitution substitution) {
        return new SubstitutionClosed("order-closed", "The order is closed; what was decided stands.", substitution);
    }

    public Substitution substitution() {
        return substitution;
    }

    private static Map<String, Object> details(Substitution substitution) {
        var details = new HashMap<String, Object>();
        details.put("substitutionStatus", substitution.progress().status().name());
        if (substitution.progress().decision() != null) {
            details.put("decision", SubstitutionView.DecisionView.of(substitution.progress().decision()));
        }
        return details;
    }
}
