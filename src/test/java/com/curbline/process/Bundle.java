package com.curbline.process;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;

/** The diagrams and tables of one deployment, and what they say about each other. */
final class Bundle {

    private static final Pattern ACTION = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");

    private final List<BpmnModelInstance> diagrams;
    private final List<DmnModelInstance> tables;

    Bundle(Map<String, byte[]> files) {
        diagrams = read(files, ".bpmn", Bpmn::readModelFromStream);
        tables = read(files, ".dmn", Dmn::readModelFromStream);
    }

    private static <T> List<T> read(Map<String, byte[]> files, String ending, Function<ByteArrayInputStream, T> reader) {
        return files.entrySet().stream().filter(file -> file.getKey().endsWith(ending)).map(file -> reader.apply(new ByteArrayInputStream(file.getValue()))).toList();
    }

    /** A step that calls an action, by the action's name. */
    record Use(String step, String action, ServiceTask task) {
    }

    List<Use> uses() {
        return all(ServiceTask.class).map(task -> new Use(task.getId(), action(task), task)).toList();
    }

    private static String action(ServiceTask task) {
        var expression = ACTION.matcher(String.valueOf(task.getCamundaDelegateExpression()));
        return expression.matches() ? expression.group(1) : "none at all";
    }

    /** What is called or decided by, but is in no file of the bundle. */
    List<String> missingTargets() {
        var processes = all(Process.class).map(Process::getId).collect(Collectors.toSet());
        var decisions = tables.stream().flatMap(table -> table.getModelElementsByType(Decision.class).stream()).map(Decision::getId).collect(Collectors.toSet());
        var called = all(CallActivity.class).map(CallActivity::getCalledElement).filter(key -> !processes.contains(key));
        var decided = all(BusinessRuleTask.class).map(BusinessRuleTask::getCamundaDecisionRef).filter(key -> !decisions.contains(key));
        return Stream.concat(called, decided).sorted().toList();
    }

    /** Variables that a step needs and that nothing before it has made: {@code step <- variable}. */
    List<String> unmetNeeds(Function<String, List<String>> reads, Function<String, List<String>> writes) {
        var unmet = new ArrayList<String>();
        uses().forEach(use -> reads.apply(use.action()).stream().filter(name -> !madeBefore(use.task(), writes).contains(name))
                .forEach(name -> unmet.add(use.step() + " <- " + name)));
        all(BusinessRuleTask.class).forEach(rule -> inputs(rule.getCamundaDecisionRef()).stream().filter(name -> !madeBefore(rule, writes).contains(name))
                .forEach(name -> unmet.add(rule.getId() + " <- " + name)));
        return unmet.stream().sorted().toList();
    }

    private Set<String> madeBefore(FlowNode step, Function<String, List<String>> writes) {
        var made = new TreeSet<>(handedIn(step));
        before(step, new HashSet<>()).forEach(node -> made.addAll(made(node, writes)));
        return made;
    }

    /** What callers of the step's process hand in. */
    private Set<String> handedIn(FlowNode step) {
        var process = processOf(step);
        return all(CallActivity.class).filter(call -> process.equals(call.getCalledElement()))
                .flatMap(call -> extensions(call, CamundaIn.class).stream()).map(CamundaIn::getCamundaTarget).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
    }

    private static String processOf(FlowNode step) {
        var parent = step.getParentElement();
        while (!(parent instanceof Process)) {
            parent = parent.getParentElement();
        }
        return ((Process) parent).getId();
    }

    private Collection<String> made(FlowNode node, Function<String, List<String>> writes) {
        if (node instanceof ServiceTask task) {
            return writes.apply(action(task));
        }
        if (node instanceof BusinessRuleTask rule) {
            return outputs(rule.getCamundaDecisionRef());
        }
        return node instanceof CallActivity call ? extensions(call, CamundaOut.class).stream().map(CamundaOut::getCamundaTarget).toList() : List.of();
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> extensions(CallActivity call, Class<T> type) {
        return call.getExtensionElements() == null ? List.of() : call.getExtensionElements().getChildElementsByType(type);
    }

    /** Every step that can have been passed before this one. */
    private static Set<FlowNode> before(FlowNode step, Set<FlowNode> seen) {
        var sources = new ArrayList<>(step.getIncoming().stream().map(SequenceFlow::getSource).toList());
        if (step instanceof BoundaryEvent event) {
            sources.add(event.getAttachedTo());
        }
        if (sources.isEmpty() && step.getParentElement() instanceof SubProcess scope && !scope.triggeredByEvent()) {
            sources.add((Activity) scope);
        }
        sources.stream().filter(seen::add).forEach(source -> before(source, seen));
        return seen;
    }

    private List<String> inputs(String decision) {
        return ofDecision(decision, InputExpression.class).map(input -> input.getText().getTextContent().strip()).toList();
    }

    private List<String> outputs(String decision) {
        return ofDecision(decision, Output.class).map(Output::getName).toList();
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Stream<T> ofDecision(String decision, Class<T> type) {
        return tables.stream().filter(table -> table.getModelElementById(decision) != null).flatMap(table -> table.getModelElementsByType(type).stream());
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Stream<T> all(Class<T> type) {
        return diagrams.stream().flatMap(diagram -> diagram.getModelElementsByType(type).stream());
    }
}
