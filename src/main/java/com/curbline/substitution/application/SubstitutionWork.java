package com.curbline.substitution.application;

import com.curbline.engine.UserTaskOpened;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.Party;
import com.curbline.kernel.Sku;
import com.curbline.kernel.SubstitutionId;
import com.curbline.orders.Orders;
import com.curbline.substitution.Substitutions;
import com.curbline.worklist.WorkItem;
import com.curbline.worklist.WorkItemDetails;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The work of settling a missing item with the customer, where a person has to. */
@Component
public class SubstitutionWork implements WorkItemDetails {

    private static final String SETTLE = "SettleMissingItem";

    private final Substitutions substitutions;
    private final Orders orders;
    private final RecordCallOutcome calls;

    SubstitutionWork(Substitutions substitutions, Orders orders, RecordCallOutcome calls) {
        this.substitutions = substitutions;
        this.orders = orders;
        this.calls = calls;
    }

    @EventListener
    void on(UserTaskOpened opened) {
        if (opened.kind().equals(SETTLE)) {
            var substitution = substitutions.get(new SubstitutionId(opened.businessKey()));
            substitution.passToStaff();
            substitutions.save(substitution);
        }
    }

    @Override
    public List<String> kinds() {
        return List.of(SETTLE);
    }

    @Override
    public Subject describe(String kind, String businessKey) {
        var substitution = substitutions.get(new SubstitutionId(businessKey));
        var order = orders.get(substitution.occasion().order());
        var answerBy = substitution.progress().answerBy();
        return new Subject(order.store(), order.id(), order.identity().orderNumber(), answerBy == null ? order.identity().promise().to() : answerBy);
    }

    @Override
    public List<FormField> form(String kind) {
        return List.of(new FormField("choice", "text", false), new FormField("sku", "text", false));
    }

    @Override
    public void complete(WorkItem item, Map<String, Object> fields, Party by) {
        calls.settled(new SubstitutionId(item.businessKey()), choice(fields.get("choice"), fields.get("sku")), item.claimedBy());
    }

    /** Reads a choice as the API writes it: an offer's label, REFUND, or a product. */
    public static DecideSubstitution.Choice choice(Object choice, Object sku) {
        if (choice != null && sku != null || choice == null && sku == null) {
            throw new InvalidRequest("/choice", "give either choice (an offer's label or REFUND) or sku");
        }
        if (sku != null) {
            return new DecideSubstitution.Choice.Proposed(new Sku(sku.toString()));
        }
        return choice.equals("REFUND") ? new DecideSubstitution.Choice.Refund() : new DecideSubstitution.Choice.Offered(choice.toString());
    }
}
