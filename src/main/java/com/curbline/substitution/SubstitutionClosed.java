package com.curbline.substitution;

import com.curbline.kernel.RefusedByRule;
import java.util.HashMap;
import java.util.Map;

/** The missing item was settled before, or its order was cancelled; the standing decision comes along. */
public class SubstitutionClosed extends RefusedByRule {

    private final transient Substitution substitution;

    SubstitutionClosed(Substitution substitution) {
        super("substitution-closed", "This missing item is already settled; what was decided first stands.", details(substitution));
        this.substitution = substitution;
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
