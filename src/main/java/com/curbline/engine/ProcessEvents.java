package com.curbline.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes every process tell the application when it starts and when it opens or closes work for people. */
@Component
class ProcessEvents extends AbstractBpmnParseListener {

    private final ExecutionListener start;
    private final Map<String, TaskListener> tasks;

    ProcessEvents(ApplicationEventPublisher publisher) {
        start = new StartListener(publisher);
        tasks = Map.of(
                TaskListener.EVENTNAME_CREATE, new UserTaskListener(publisher, UserTaskListener::opened),
                TaskListener.EVENTNAME_COMPLETE, new UserTaskListener(publisher, task -> new UserTaskClosed(task.getId(), true)),
                TaskListener.EVENTNAME_DELETE, new UserTaskListener(publisher, task -> new UserTaskClosed(task.getId(), false)));
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, start);
    }

    @Override
    public void parseBusinessRuleTask(Element ruleTask, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, new DecisionOutputs());
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        tasks.forEach(definition::addBuiltInTaskListener);
        // our own work list decides who sees what, so the engine need not store it
        definition.getCandidateGroupIdExpressions().clear();
        definition.getCandidateUserIdExpressions().clear();
    }
}
