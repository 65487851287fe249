package com.curbline.substitution.process;

import com.curbline.engine.Action;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.IfSilent;
import com.curbline.substitution.Route;
import com.curbline.substitution.application.NoteRoute;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Service_NoteRoute} in substitution-request.bpmn. */
@Action(name = "Note who settles it", reads = {"route", "answerMinutes", "ifSilent"}, writes = "answerBy")
class NoteRouteHandler implements JavaDelegate {

    private final NoteRoute noteRoute;

    NoteRouteHandler(NoteRoute noteRoute) {
        this.noteRoute = noteRoute;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var route = Route.valueOf(SubstitutionVariables.ROUTE.read(execution));
        var minutes = SubstitutionVariables.ANSWER_MINUTES.read(execution);
        var window = Duration.ofMinutes(minutes == null ? 0 : minutes);
        var ifSilent = IfSilent.valueOf(SubstitutionVariables.IF_SILENT.read(execution));
        var answerBy = noteRoute.note(new SubstitutionId(execution.getProcessBusinessKey()), route, window, ifSilent);
        SubstitutionVariables.ANSWER_BY.writeTransient(execution, answerBy);
    }
}
