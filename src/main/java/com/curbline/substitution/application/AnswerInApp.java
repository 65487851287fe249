package com.curbline.substitution.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.Notices;
import com.curbline.messaging.Questions;
import com.curbline.messaging.StandingDecision;
import com.curbline.orders.Order;
import com.curbline.orders.Orders;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Substitution;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Takes an answer given in the app, on the customer's page or to staff, closes the question by text and confirms it. */
@Service
public class AnswerInApp {

    private final DecideSubstitution decide;
    private final Orders orders;
    private final Questions questions;
    private final Notices notices;
    private final BusinessCommands commands;

    AnswerInApp(DecideSubstitution decide, Orders orders, Questions questions, Notices notices, BusinessCommands commands) {
        this.decide = decide;
        this.orders = orders;
        this.questions = questions;
        this.notices = notices;
        this.commands = commands;
    }

    public Substitution answer(SubstitutionId id, DecideSubstitution.Choice choice, By by, Channel channel) {
        return commands.run(() -> {
            var substitution = decide.decide(id, choice, by, channel);
            var order = orders.get(substitution.occasion().order());
            notices.answerTaken(Standing.recipient(order), id, close(order, substitution), null);
            return substitution;
        });
    }

    /** Takes answers that were given together and confirms them by one text; those that cannot be taken come back with the reason. */
    public Map<SubstitutionId, RuntimeException> answerAll(OrderId orderId, Map<SubstitutionId, DecideSubstitution.Choice> chosen, By by, Channel channel) {
        return commands.run(() -> {
            var taken = new LinkedHashMap<SubstitutionId, StandingDecision>();
            var refused = new LinkedHashMap<SubstitutionId, RuntimeException>();
            chosen.forEach((id, choice) -> {
                try {
                    var substitution = decide.decide(id, choice, by, channel);
                    taken.put(id, close(orders.get(orderId), substitution));
                } catch (RefusedByRule | InvalidRequest reason) {
                    refused.put(id, reason);
                }
            });
            if (!taken.isEmpty()) {
                notices.answersTaken(Standing.recipient(orders.get(orderId)), taken);
            }
            return refused;
        });
    }

    private StandingDecision close(Order order, Substitution substitution) {
        var standing = Standing.of(order, substitution);
        questions.close(substitution.id(), standing);
        return standing;
    }
}
