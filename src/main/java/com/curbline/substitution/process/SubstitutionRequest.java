package com.curbline.substitution.process;

import com.curbline.engine.NobodyIsWaiting;
import com.curbline.engine.Processes;
import com.curbline.kernel.SubstitutionId;
import com.curbline.substitution.application.CallOutcome;
import com.curbline.substitution.application.SubstitutionProcess;
import com.curbline.worklist.WorkItems;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The process {@code substitutionRequest} and the contact it makes, which share the substitution's id as business key. */
@Component
class SubstitutionRequest implements SubstitutionProcess {

    private static final String SETTLE = "SettleMissingItem";

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
        work.find(SETTLE, id.value()).ifPresentOrElse(item -> processes.complete(item.taskId(), Map.of("callOutcome", "SETTLED")), () -> answered(id));
    }

    @Override
    public void notReached(SubstitutionId id, CallOutcome outcome, Instant callAgainAt) {
        var item = work.find(SETTLE, id.value()).orElseThrow(() -> new NobodyIsWaiting(SETTLE, id.value()));
        var passing = new HashMap<String, Object>(Map.of("callOutcome", outcome.name()));
        if (outcome == CallOutcome.CALL_LATER) {
            passing.put("callAgainAt", callAgainAt);
        }
        processes.complete(item.taskId(), passing);
    }
}
