package com.curbline.customer.page;

import com.curbline.engine.NobodyIsWaiting;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.RefusedByRule;
import com.curbline.orders.Order;
import com.curbline.substitution.Decision;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Decision.Outcome;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.SubstitutionClosed;
import com.curbline.substitution.Substitutions;
import com.curbline.substitution.application.AnswerInApp;
import com.curbline.substitution.application.DecideSubstitution.Choice;
import org.springframework.stereotype.Component;

/** Passes a customer's answers on, item by item; one that comes too late is told so, unless it says what stands anyway. */
@Component
class GiveAnswers {

    private final Substitutions substitutions;
    private final AnswerInApp answers;

    GiveAnswers(Substitutions substitutions, AnswerInApp answers) {
        this.substitutions = substitutions;
        this.answers = answers;
    }

    Step give(Order order, GivenAnswers given) {
        return substitutions.ofOrder(order.id()).stream().filter(one -> given.chosen().containsKey(one.id().value()))
                .map(one -> give(one, given.chosen().get(one.id().value()))).reduce(Step.ANSWERED, Step::or);
    }

    private Step give(Substitution substitution, String chosen) {
        var choice = chosen.equals(Question.REFUND) ? new Choice.Refund() : new Choice.Offered(chosen);
        try {
            answers.answer(substitution.id(), choice, By.CUSTOMER, Channel.APP);
            return Step.ANSWERED;
        } catch (SubstitutionClosed before) {
            return says(before.substitution(), chosen) ? Step.ANSWERED : Step.LATE;
        } catch (RefusedByRule notAnyMore) {
            return Step.GONE;
        } catch (InvalidRequest | NobodyIsWaiting notNow) {
            return Step.AGAIN;
        }
    }

    /** Whether what stands is what was chosen, as after a second tap on the button. */
    private static boolean says(Substitution substitution, String chosen) {
        Decision decision = substitution.progress().decision();
        if (decision == null || decision.outcome() == Outcome.REFUND) {
            return decision != null && chosen.equals(Question.REFUND);
        }
        return substitution.progress().offers().stream().anyMatch(offer -> offer.label().equals(chosen) && offer.sku().equals(decision.sku()));
    }
}
