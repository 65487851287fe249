package com.curbline.substitution.application;

import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.IfSilent;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.Questions;
import com.curbline.orders.Orders;
import com.curbline.substitution.Route;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitutions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Notes who settles a missing item, until when, and what silence means; prepares the question where the customer is asked. */
@Service
public class NoteRoute {

    private final Substitutions substitutions;
    private final Orders orders;
    private final Questions questions;
    private final Clock clock;

    NoteRoute(Substitutions substitutions, Orders orders, Questions questions, Clock clock) {
        this.substitutions = substitutions;
        this.orders = orders;
        this.questions = questions;
        this.clock = clock;
    }

    /** Tells until when an answer is waited for. */
    public Instant note(SubstitutionId id, Route route, Duration window, IfSilent ifSilent) {
        var substitution = substitutions.get(id);
        var order = orders.get(substitution.occasion().order());
        var now = clock.instant();
        var answerBy = substitution.isReopened() ? now.plus(window) : Deadlines.answerBy(now, window, order.identity().promise());
        substitution.route(route, route == Route.PREFERENCE || route == Route.NONE ? null : answerBy, ifSilent);
        if (route == Route.SMS) {
            substitution.label(questions.prepare(CustomerQuestion.about(order, substitution)).stream().map(OfferedOption::label).toList());
        }
        substitutions.save(substitution);
        return answerBy;
    }
}
