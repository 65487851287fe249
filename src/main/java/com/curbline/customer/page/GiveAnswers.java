package com.curbline.customer.page;

import com.curbline.engine.NobodyIsWaiting;
import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.SubstitutionId;
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
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Passes a customer's answers on, all in one command; one that comes too late is told so, unless it says what stands anyway. */
@Component
class GiveAnswers {

    private final Substitutions substitutions;
    private final AnswerInApp answers;

    GiveAnswers(Substitutions substitutions, AnswerInApp answers) {
        this.substitutions = substitutions;
        this.answers = answers;
    }

    Step give(Order order, GivenAnswers given) {
        var chosen = new LinkedHashMap<SubstitutionId, Choice>();
        substitutions.ofOrder(order.id()).stream().map(Substitution::id).filter(id -> given.chosen().containsKey(id.value()))
                .forEach(id -> chosen.put(id, choice(given.chosen().get(id.value()))));
        try {
            return answers.answerAll(order.id(), chosen, By.CUSTOMER, Channel.APP).entrySet().stream()
                    .map(refused -> step(refused.getValue(), given.chosen().get(refused.getKey().value()))).reduce(Step.ANSWERED, Step::or);
        } catch (NobodyIsWaiting notNow) {
            return Step.AGAIN;
        }
    }

    private static Choice choice(String chosen) {
        return chosen.equals(Question.REFUND) ? new Choice.Refund() : new Choice.Offered(chosen);
    }

    private static Step step(RuntimeException reason, String chosen) {
        if (reason instanceof SubstitutionClosed before) {
            return says(before.substitution(), chosen) ? Step.ANSWERED : Step.LATE;
        }
        return reason instanceof RefusedByRule ? Step.GONE : Step.AGAIN;
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
