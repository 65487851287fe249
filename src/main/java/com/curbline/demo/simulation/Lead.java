package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import com.curbline.kernel.SubstitutionId;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Substitutions;
import com.curbline.substitution.application.AnswerInApp;
import com.curbline.substitution.application.DecideSubstitution.Choice;
import com.curbline.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Calls the customers who cannot be asked by text, unless a visitor is faster. */
@Component
@OnlyInDemo
class Lead implements Actor {

    private static final String CALL = "SettleMissingItem";

    private final AnswerInApp answers;
    private final Substitutions substitutions;
    private final Chance chance;

    Lead(AnswerInApp answers, Substitutions substitutions, Chance chance) {
        this.answers = answers;
        this.substitutions = substitutions;
        this.chance = chance;
    }

    @Override
    public boolean act(Scene scene) {
        var due = scene.work().stream().filter(item -> item.kind().equals(CALL) && item.claimedBy() == null)
                .filter(item -> chance.isTimeFor("call-" + item.taskId(), scene.now(), 40, 80)).findFirst();
        due.ifPresent(this::call);
        return due.isPresent();
    }

    private void call(WorkItem item) {
        var id = new SubstitutionId(item.businessKey());
        var offers = substitutions.get(id).progress().offers();
        Choice agreed = offers.isEmpty() ? new Choice.Refund() : new Choice.Offered(offers.get(0).label());
        answers.answer(id, agreed, By.STAFF, Channel.STAFF);
    }
}
