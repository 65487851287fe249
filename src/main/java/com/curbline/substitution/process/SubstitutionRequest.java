package com.curbline.substitution.process;

import com.curbline.engine.Processes;
import com.curbline.kernel.SubstitutionId;
import com.curbline.substitution.application.SubstitutionProcess;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The process {@code substitutionRequest} and the contact it makes, which share the substitution's id as business key. */
@Component
class SubstitutionRequest implements SubstitutionProcess {

    private final Processes processes;

    SubstitutionRequest(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void answered(SubstitutionId id) {
        processes.correlate("AnswerReceived", id.value(), Map.of("contactOutcome", "ANSWERED"));
    }
}
