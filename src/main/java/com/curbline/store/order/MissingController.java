package com.curbline.store.order;

import com.curbline.access.Caller;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.SubstitutionId;
import com.curbline.orders.VisibleOrders;
import com.curbline.store.page.FormAttempts;
import com.curbline.store.page.StaffRights;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitutions;
import com.curbline.substitution.application.CallOutcome;
import com.curbline.substitution.application.RecordCallOutcome;
import com.curbline.substitution.application.SubstitutionWork;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff answer for the customer, after having spoken with them. */
@Controller
class MissingController {

    private final RecordCallOutcome outcomes;
    private final Substitutions substitutions;
    private final VisibleOrders visible;
    private final StaffRights rights;
    private final FormAttempts attempts;

    MissingController(RecordCallOutcome outcomes, Substitutions substitutions, VisibleOrders visible, StaffRights rights, FormAttempts attempts) {
        this.outcomes = outcomes;
        this.substitutions = substitutions;
        this.visible = visible;
        this.rights = rights;
        this.attempts = attempts;
    }

    /** {@code choice} is an offer's label or REFUND. */
    @PostMapping("/staff/orders/{orderId}/missing/{substitutionId}/answer")
    String answer(@PathVariable String orderId, @PathVariable String substitutionId, @RequestParam(required = false) String choice, Caller caller,
                  RedirectAttributes flash) {
        rights.requireActing(caller);
        var missing = ofOrder(visible.get(orderId).id(), substitutionId);
        return attempts.then("/staff/orders/" + missing.occasion().order(), flash,
                () -> outcomes.settled(missing.id(), SubstitutionWork.choice(choice, null), caller.name()));
    }

    /** {@code outcome} is NO_ANSWER, CALL_LATER or WRONG_NUMBER; {@code minutes} say how much later. */
    @PostMapping("/staff/orders/{orderId}/missing/{substitutionId}/not-reached")
    String notReached(@PathVariable String orderId, @PathVariable String substitutionId, @RequestParam CallOutcome outcome,
                      @RequestParam(defaultValue = "5") int minutes, Caller caller, RedirectAttributes flash) {
        rights.requireActing(caller);
        var missing = ofOrder(visible.get(orderId).id(), substitutionId);
        return attempts.then("/staff/orders/" + missing.occasion().order(), flash,
                () -> outcomes.notReached(missing.id(), outcome, Duration.ofMinutes(Math.max(1, minutes)), caller.name()));
    }

    private Substitution ofOrder(OrderId order, String substitutionId) {
        var missing = substitutions.get(new SubstitutionId(substitutionId));
        if (!missing.occasion().order().equals(order)) {
            throw new NotFound("substitution", substitutionId);
        }
        return missing;
    }
}
