package com.curbline.process;

import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A diagram of this release, and which of its ways have been gone. */
final class Diagram {

    private final BpmnModelInstance model;

    private Diagram(BpmnModelInstance model) {
        this.model = model;
    }

    static Diagram of(String file) {
        try (InputStream content = Diagram.class.getResourceAsStream("/bpmn/" + file)) {
            return new Diagram(Bpmn.readModelFromStream(content));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private String key() {
        return model.getDefinitions().getChildElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class).iterator().next().getId();
    }

    /** Steps that no process has passed and flows that none has taken, sorted. */
    List<String> neverPassed(HistoryService history, Trail trail) {
        var passed = new TreeSet<>(history.createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals(key())).map(HistoricActivityInstance::getActivityId).toList());
        var missed = new TreeSet<String>();
        model.getModelElementsByType(FlowNode.class).stream().map(FlowElement::getId).filter(id -> !passed.contains(id)).forEach(missed::add);
        model.getModelElementsByType(SequenceFlow.class).stream().filter(flow -> !isTaken(flow, passed, trail)).map(FlowElement::getId).forEach(missed::add);
        return List.copyOf(missed);
    }

    /** From a gateway that waits for events, the event itself tells that its flow was taken. */
    private static boolean isTaken(SequenceFlow flow, TreeSet<String> passed, Trail trail) {
        return flow.getSource() instanceof EventBasedGateway ? passed.contains(flow.getTarget().getId()) : trail.taken().contains(flow.getId());
    }
}
