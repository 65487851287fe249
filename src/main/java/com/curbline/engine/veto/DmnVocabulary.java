package com.curbline.engine.veto;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What may stand in a decision table: FEEL and nothing else, and of FEEL nothing that reaches out of the table. */
class DmnVocabulary implements Vocabulary {

    private static final Set<String> DMN = Set.of(
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "https://www.omg.org/spec/DMN/20191111/MODEL/");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";
    private static final Set<String> FEEL = Set.of("feel", "FEEL",
            "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/");

    private static final Set<String> ELEMENTS = Set.of(
            "definitions", "decision", "decisionTable", "literalExpression", "input", "inputExpression", "inputValues", "output",
            "outputValues", "rule", "inputEntry", "outputEntry", "annotation", "annotationEntry", "text", "description", "variable",
            "informationRequirement", "requiredDecision", "requiredInput", "inputData", "textAnnotation", "association",
            "sourceRef", "targetRef");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id", "name", "label", "namespace", "exporter", "exporterVersion", "hitPolicy", "aggregation", "typeRef", "href",
            "preferredOrientation", "outputLabel", "textFormat", "associationDirection");
    private static final Pattern REACHES_OUT = Pattern.compile("(?i)\\bexternal\\b");
    private static final Pattern TEXT_VALUE = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");

    private final Map<String, ValueRule> camundaAttributes;

    DmnVocabulary(Predicate<String> isAction) {
        camundaAttributes = Map.of(
                "inputVariable", ValueRule.variableName(isAction),
                "historyTimeToLive", ValueRule.literal(),
                "versionTag", ValueRule.literal());
    }

    @Override
    public boolean allows(Element element) {
        return Drawing.hasElement(element.getNamespaceURI())
                || DMN.contains(String.valueOf(element.getNamespaceURI())) && ELEMENTS.contains(element.getLocalName());
    }

    @Override
    public Optional<ValueRule> of(Element owner, Attr attribute) {
        var namespace = attribute.getNamespaceURI();
        if (Drawing.hasElement(owner.getNamespaceURI()) || Drawing.hasAttribute(namespace)) {
            return Optional.of(ValueRule.literal());
        }
        if (CAMUNDA.equals(namespace)) {
            return Optional.ofNullable(camundaAttributes.get(attribute.getLocalName()));
        }
        return namespace == null ? ofDmn(attribute.getLocalName()) : Optional.empty();
    }

    private static Optional<ValueRule> ofDmn(String attribute) {
        if ("expressionLanguage".equals(attribute)) {
            return Optional.of(value -> FEEL.contains(value) ? Optional.empty() : Optional.of("Tables are written in FEEL only."));
        }
        return ATTRIBUTES.contains(attribute) ? Optional.of(ValueRule.literal()) : Optional.empty();
    }

    @Override
    public ValueRule textOf(Element element) {
        return "text".equals(element.getLocalName()) ? DmnVocabulary::objectionToFeel : ValueRule.literal();
    }

    private static Optional<String> objectionToFeel(String text) {
        return REACHES_OUT.matcher(TEXT_VALUE.matcher(text).replaceAll("\"\"")).find()
                ? Optional.of("A table may not call functions from outside.")
                : ValueRule.literal().objectionTo(text);
    }

    @Override
    public Stream<String> lacksOf(Element element) {
        return Stream.empty();
    }
}
