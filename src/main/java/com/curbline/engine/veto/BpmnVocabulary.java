package com.curbline.engine.veto;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What may stand in a diagram. */
class BpmnVocabulary implements Vocabulary {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Set<String> ELEMENTS = Set.of(
            "definitions", "process", "collaboration", "participant", "messageFlow", "laneSet", "childLaneSet", "lane", "flowNodeRef",
            "extensionElements", "documentation", "textAnnotation", "text", "association", "group", "category", "categoryValue",
            "startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent",
            "messageEventDefinition", "timerEventDefinition", "errorEventDefinition", "escalationEventDefinition",
            "terminateEventDefinition", "linkEventDefinition", "timeDuration", "timeDate", "timeCycle",
            "message", "error", "escalation",
            "task", "userTask", "serviceTask", "sendTask", "receiveTask", "businessRuleTask", "callActivity", "subProcess",
            "exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway",
            "sequenceFlow", "incoming", "outgoing", "conditionExpression", "source", "target");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id", "name", "targetNamespace", "exporter", "exporterVersion", "isExecutable", "isClosed", "processType", "processRef",
            "sourceRef", "targetRef", "default", "messageRef", "errorRef", "errorCode", "escalationRef", "escalationCode",
            "attachedToRef", "cancelActivity", "isInterrupting", "triggeredByEvent", "calledElement", "gatewayDirection", "instantiate",
            "eventGatewayType", "textFormat", "associationDirection", "categoryValueRef", "value");
    private static final Set<String> CAMUNDA_ELEMENTS = Set.of(
            "in", "out", "inputOutput", "inputParameter", "outputParameter", "properties", "property", "failedJobRetryTimeCycle");

    private final Map<String, ValueRule> camundaAttributes = new HashMap<>();
    private final ValueRule parameterName;
    private final Map<String, ValueRule> texts = Map.of(
            "conditionExpression", new ConditionRule(),
            "timeDuration", ValueRule.textOrVariable(),
            "timeDate", ValueRule.textOrVariable(),
            "timeCycle", ValueRule.boundedRepetition(),
            "failedJobRetryTimeCycle", ValueRule.boundedRepetition(),
            "inputParameter", ValueRule.textOrVariable(),
            "outputParameter", ValueRule.textOrVariable());

    BpmnVocabulary(Predicate<String> isAction) {
        put(ValueRule.literal(), "asyncBefore", "asyncAfter", "exclusive", "jobPriority", "decisionRef",
                "historyTimeToLive", "versionTag", "isStartableInTasklist", "modelerTemplate", "modelerTemplateVersion",
                "modelerTemplateIcon", "variables", "local", "value", "id");
        put(ValueRule.textOrVariable(), "candidateGroups", "candidateUsers", "assignee", "dueDate", "followUpDate", "priority",
                "businessKey", "sourceExpression");
        put(ValueRule.variableName(isAction), "resultVariable", "errorCodeVariable", "errorMessageVariable", "escalationCodeVariable",
                "source", "target");
        put(ValueRule.exactly("deployment"), "decisionRefBinding", "calledElementBinding");
        // the other ways of reading a result would store a thing
        put(ValueRule.exactly("singleEntry"), "mapDecisionResult");
        put(ValueRule.action(isAction), "delegateExpression");
        parameterName = ValueRule.variableName(isAction);
    }

    private void put(ValueRule rule, String... attributes) {
        for (var attribute : attributes) {
            camundaAttributes.put(attribute, rule);
        }
    }

    @Override
    public boolean allows(Element element) {
        var namespace = element.getNamespaceURI();
        return Drawing.hasElement(namespace)
                || BPMN.equals(namespace) && ELEMENTS.contains(element.getLocalName())
                || CAMUNDA.equals(namespace) && CAMUNDA_ELEMENTS.contains(element.getLocalName());
    }

    @Override
    public Optional<ValueRule> of(Element owner, Attr attribute) {
        var namespace = attribute.getNamespaceURI();
        if (Drawing.hasElement(owner.getNamespaceURI()) || Drawing.hasAttribute(namespace)) {
            return Optional.of(ValueRule.literal());
        }
        if (CAMUNDA.equals(namespace) || namespace == null && CAMUNDA.equals(owner.getNamespaceURI())) {
            return ofCamunda(owner, attribute);
        }
        return namespace == null && ATTRIBUTES.contains(attribute.getLocalName()) ? Optional.of(ValueRule.literal()) : Optional.empty();
    }

    private Optional<ValueRule> ofCamunda(Element owner, Attr attribute) {
        var name = attribute.getLocalName();
        if ("name".equals(name) && CAMUNDA.equals(owner.getNamespaceURI())) {
            return Optional.of("property".equals(owner.getLocalName()) ? ValueRule.literal() : parameterName);
        }
        return Optional.ofNullable(camundaAttributes.get(name));
    }

    @Override
    public ValueRule textOf(Element element) {
        return texts.getOrDefault(element.getLocalName(), ValueRule.literal());
    }

    @Override
    public Stream<String> lacksOf(Element element) {
        return BPMN.equals(element.getNamespaceURI()) ? BpmnLacks.of(element, CAMUNDA) : Stream.empty();
    }
}
