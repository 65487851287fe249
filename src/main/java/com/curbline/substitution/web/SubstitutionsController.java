package com.curbline.substitution.web;

import com.curbline.access.Caller;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.Party;
import com.curbline.kernel.SubstitutionId;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.SubstitutionView;
import com.curbline.substitution.Substitutions;
import com.curbline.substitution.application.AnswerInApp;
import com.curbline.substitution.application.SubstitutionWork;
import com.curbline.substitution.application.TakeDecisionBack;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Missing items looked up and settled. */
@RestController
@RequestMapping("/api/v1/substitutions/{substitutionId}")
class SubstitutionsController {

    private final Substitutions substitutions;
    private final AnswerInApp answers;
    private final TakeDecisionBack takeBack;

    SubstitutionsController(Substitutions substitutions, AnswerInApp answers, TakeDecisionBack takeBack) {
        this.takeBack = takeBack;
        this.substitutions = substitutions;
        this.answers = answers;
    }

    /** Either an offer's label or REFUND, or another product. */
    record Answer(String choice, String sku) {
    }

    @GetMapping
    SubstitutionView get(@PathVariable String substitutionId, Caller caller) {
        return SubstitutionView.of(visible(substitutionId, caller));
    }

    /** A person signed in answers as staff; another system passes on what the customer chose in the app. */
    @PostMapping("/decision")
    SubstitutionView decide(@PathVariable String substitutionId, @RequestBody Answer answer, Caller caller) {
        var substitution = visible(substitutionId, caller);
        var by = caller.isPerson() ? By.STAFF : By.CUSTOMER;
        var channel = caller.isPerson() ? Channel.STAFF : Channel.APP;
        return SubstitutionView.of(answers.answer(substitution.id(), SubstitutionWork.choice(answer.choice(), answer.sku()), by, channel));
    }

    /** Who takes a decision back is kept by name. */
    @PostMapping("/reversal")
    SubstitutionView reverse(@PathVariable String substitutionId, Caller caller) {
        var substitution = visible(substitutionId, caller);
        return SubstitutionView.of(takeBack.takeBack(substitution.id(), caller.isPerson() ? Party.STAFF : Party.RETAILER, caller.name()));
    }

    private Substitution visible(String substitutionId, Caller caller) {
        var substitution = substitutions.get(new SubstitutionId(substitutionId));
        if (!caller.sees(substitution.occasion().store())) {
            throw new NotFound("substitution", substitutionId);
        }
        return substitution;
    }
}
