package com.curbline.messaging;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import java.util.List;

/** The questions that customers are asked. Calls join the running business command. */
public interface Questions {

    /**
     * Writes down what is to be asked; the contact process sends it, together with the order's other open items.
     * The options come back with the labels that the customer answers with: none is given twice on one phone within a day.
     */
    List<OfferedOption> prepare(ItemQuestion question);

    /** The item was settled without this question's answer; a later answer is told so. {@code standing} is what stands now, in the customer's words. */
    void close(SubstitutionId substitution, StandingDecision standing);

    /** What was decided stands no longer, so nobody who answers late is told that it does. */
    void decisionTakenBack(SubstitutionId substitution);

    /** Nothing of this order is asked any more, and unsent texts about it are withdrawn. */
    void withdraw(OrderId order);
}
