package com.curbline.substitution.application;

import com.curbline.kernel.LineId;
import com.curbline.kernel.OrderId;
import com.curbline.orders.LineSubstitutions;
import com.curbline.substitution.SubstitutionView;
import com.curbline.substitution.Substitutions;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the latest substitution of each line into the order's view. */
@Component
class ShowLineSubstitutions implements LineSubstitutions {

    private final Substitutions substitutions;

    ShowLineSubstitutions(Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    @Override
    public Map<OrderId, Map<LineId, Object>> of(Collection<OrderId> orders) {
        var latest = new HashMap<OrderId, Map<LineId, Object>>();
        substitutions.ofOrders(orders).forEach(substitution -> latest.computeIfAbsent(substitution.occasion().order(), order -> new LinkedHashMap<>())
                .put(substitution.occasion().line(), SubstitutionView.of(substitution)));
        return latest;
    }
}
