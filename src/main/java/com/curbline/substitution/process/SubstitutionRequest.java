package com.curbline.substitution.process;

import com.curbline.engine.Processes;
import com.curbline.kernel.SubstitutionId;
import com.curbline.substitution.application.SubstitutionProcess;
import com.curbline.worklist.WorkItems;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The process {@code substitutionRequest} and the contact it makes, which share the substitution's id as business key. */
@Component
class SubstitutionRequest implements SubstitutionProcess {

    private final Processes processes;
    private final WorkItems work;

    SubstitutionRequest(Processes processes, WorkItems work) {
        this.processes = processes;
        this.work = work;
    }

    @Override
    public void answered(SubstitutionId id) {
        processes.correlate("AnswerReceived", id.value(), Map.of("contactOutcome", "ANSWERED"));
    }

    @Override
    public void settledByStaff(SubstitutionId id) {
        work.find("SettleMissingItem", id.value()).ifPresentOrElse(item -> processes.complete(item.taskId()), () -> answered(id));
    }
}
