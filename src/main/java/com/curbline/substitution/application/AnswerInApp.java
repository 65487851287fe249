package com.curbline.substitution.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.Notices;
import com.curbline.messaging.Questions;
import com.curbline.orders.Orders;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Substitution;
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
            var standing = Standing.of(order, substitution);
            questions.close(id, standing);
            notices.answerTaken(Standing.recipient(order), id, standing, null);
            return substitution;
        });
    }
}
