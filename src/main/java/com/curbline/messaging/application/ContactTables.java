package com.curbline.messaging.application;

import com.curbline.engine.Decisions;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** The tables about contact, asked for texts that no diagram sends. */
@Component
class ContactTables {

    private final Decisions decisions;

    ContactTables(Decisions decisions) {
        this.decisions = decisions;
    }

    boolean isGoodTime(ContactFacts facts) {
        return Boolean.TRUE.equals(decisions.ask("contactTimes", facts.store(), facts.asVariables()).get("goodTime"));
    }

    ContactVerdict decide(ContactFacts facts) {
        var inputs = new HashMap<>(facts.asVariables());
        inputs.putAll(decisions.ask("contactTimes", facts.store(), inputs));
        var outputs = decisions.ask("contactPermission", facts.store(), inputs);
        return new ContactVerdict(Contact.valueOf((String) outputs.get("contact")), (String) outputs.get("reason"));
    }
}
