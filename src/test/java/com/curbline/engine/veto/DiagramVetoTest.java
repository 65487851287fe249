package com.curbline.engine.veto;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.engine.Objection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may and may not stand in a file; the sentences name the element. */
class DiagramVetoTest {

    private final FileRules rules = new FileRules(Set.of("sayHello")::contains);

    @ParameterizedTest
    @ValueSource(strings = {
            "<scriptTask id='x' scriptFormat='groovy'><script>1</script></scriptTask>",
            "<serviceTask id='x' camunda:class='java.lang.Runtime'/>",
            "<serviceTask id='x' camunda:class='org.camunda.bpm.engine.impl.bpmn.behavior.ShellActivityBehavior'/>",
            "<serviceTask id='x' camunda:type='shell'/>",
            "<serviceTask id='x' camunda:type='mail'/>",
            "<serviceTask id='x' camunda:type='external' camunda:topic='t'/>",
            "<serviceTask id='x' camunda:expression='${sayHello}'/>",
            "<serviceTask id='x' camunda:expression='${execution.getProcessEngineServices().getRuntimeService()}'/>",
            "<serviceTask id='x' camunda:delegateExpression='${dataSource}'/>",
            "<serviceTask id='x' camunda:delegateExpression='#{sayHello}'/>",
            "<serviceTask id='x' camunda:delegateExpression='${sayHello.execute(execution)}'/>",
            "<serviceTask id='x' camunda:delegateExpression='say${sayHello}'/>",
            "<serviceTask id='x' camunda:resultVariable='sayHello'/>",
            "<serviceTask id='x' camunda:resultVariable='execution'/>",
            "<serviceTask id='x' camunda:unheardOf='1'/>",
            "<serviceTask id='x' activiti:class='java.lang.Runtime' xmlns:activiti='http://activiti.org/bpmn'/>",
            "<serviceTask id='x' implementation='##WebService' operationRef='op'/>",
            "<userTask id='x' name='${&apos;&apos;.getClass().forName(&apos;java.lang.Runtime&apos;)}'/>",
            "<userTask id='x' name='#{x}'/>",
            "<userTask id='x'><documentation>${x}</documentation></userTask>",
            "<userTask id='x' camunda:candidateGroups='${&apos;&apos;.class.name}'/>",
            "<userTask id='x' camunda:candidateGroups='${execution}'/>",
            "<userTask id='x' camunda:assignee='a${b}'/>",
            "<userTask id='x' camunda:formHandlerClass='java.lang.Runtime'/>",
            "<userTask id='x' camunda:formKey='embedded:app:x'/>",
            "<userTask id='x'><potentialOwner><resourceAssignmentExpression><formalExpression>${x}</formalExpression></resourceAssignmentExpression></potentialOwner></userTask>",
            "<userTask id='x'><extensionElements><camunda:taskListener event='create' expression='${x}'/></extensionElements></userTask>",
            "<userTask id='x'><extensionElements><camunda:executionListener event='start' class='a.B'/></extensionElements></userTask>",
            "<userTask id='x'><extensionElements><camunda:formData><camunda:formField id='f' type='string' defaultValue='${x}'/></camunda:formData></extensionElements></userTask>",
            "<userTask id='x'><extensionElements><camunda:validation><camunda:constraint name='validator' config='a.B'/></camunda:validation></extensionElements></userTask>",
            "<serviceTask id='x'><extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>",
            "<serviceTask id='x'><extensionElements><camunda:field name='a' expression='${b}'/></extensionElements></serviceTask>",
            "<serviceTask id='x'><extensionElements><camunda:inputOutput><camunda:inputParameter name='a'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>",
            "<serviceTask id='x'><extensionElements><camunda:inputOutput><camunda:inputParameter name='a'>${b.c}</camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>",
            "<serviceTask id='x'><extensionElements><camunda:inputOutput><camunda:inputParameter name='sayHello'>1</camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>",
            "<callActivity id='x' calledElement='y'/>",
            "<callActivity id='x' calledElement='y' camunda:calledElementBinding='latest'/>",
            "<callActivity id='x' calledElement='${y}' camunda:calledElementBinding='deployment'/>",
            "<callActivity id='x' calledElement='y' camunda:calledElementBinding='deployment' camunda:variableMappingClass='a.B'/>",
            "<callActivity id='x' calledElement='y' camunda:calledElementBinding='deployment'><extensionElements><camunda:in sourceExpression='${a.b}' target='c'/></extensionElements></callActivity>",
            "<callActivity id='x' calledElement='y' camunda:calledElementBinding='deployment'><extensionElements><camunda:out source='a' target='sayHello'/></extensionElements></callActivity>",
            "<callActivity id='x' calledElement='y' camunda:calledElementBinding='deployment'><extensionElements><camunda:in businessKey='#{execution.processBusinessKey}'/></extensionElements></callActivity>",
            "<businessRuleTask id='x' camunda:decisionRef='d'/>",
            "<businessRuleTask id='x' camunda:decisionRef='d' camunda:decisionRefBinding='latest'/>",
            "<businessRuleTask id='x' camunda:decisionRef='d' camunda:decisionRefBinding='deployment' camunda:mapDecisionResult='singleResult'/>",
            "<intermediateCatchEvent id='x'><timerEventDefinition><timeCycle>R/PT1M</timeCycle></timerEventDefinition></intermediateCatchEvent>",
            "<intermediateCatchEvent id='x'><timerEventDefinition><timeCycle>0 0/5 * * * ?</timeCycle></timerEventDefinition></intermediateCatchEvent>",
            "<intermediateCatchEvent id='x'><timerEventDefinition><timeCycle>${cycle}</timeCycle></timerEventDefinition></intermediateCatchEvent>",
            "<intermediateCatchEvent id='x'><timerEventDefinition><timeDuration>${a.b}</timeDuration></timerEventDefinition></intermediateCatchEvent>",
            "<intermediateCatchEvent id='x'><conditionalEventDefinition><condition>${a}</condition></conditionalEventDefinition></intermediateCatchEvent>",
            "<serviceTask id='x'><extensionElements><camunda:failedJobRetryTimeCycle>R/PT1M</camunda:failedJobRetryTimeCycle></extensionElements></serviceTask>",
            "<sequenceFlow id='x'><conditionExpression language='groovy'>1</conditionExpression></sequenceFlow>",
            "<sequenceFlow id='x'><conditionExpression camunda:resource='deployment://a.groovy'>1</conditionExpression></sequenceFlow>",
            "<boundaryEvent id='x' attachedToRef='y'><errorEventDefinition/></boundaryEvent>",
            "<startEvent id='x' camunda:initiator='me'/>",
            "<task id='x'><multiInstanceLoopCharacteristics camunda:collection='${a}'/></task>",
            "<task id='x'><standardLoopCharacteristics/></task>",
            "<adHocSubProcess id='x'/>",
            "<task id='x'><something xmlns='http://elsewhere.com'/></task>"})
    void foreignCodeIsRefusedByElement(String element) {
        assertThat(inProcess(element)).extracting(Objection::elementId).contains("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "${true}", "${a.b == 1}", "${a['b']}", "${a == b}", "${a()}", "${a > 3}", "${execution}", "${not execution}", "${a == 'x' and task}",
            "${'' == a}", "#{a}", "x ${a}", "${a == 'x${b}'}", "${a ? b : c}", "${empty a}", "${a == 1}${b}", "a", "", "${a == 1 and}",
            "${(a)}", "${a == \"\\\"\"}", "${now()}"})
    void conditionsOutsideTheTinyGrammarAreRefused(String condition) {
        assertThat(new ConditionRule().objectionTo(condition)).as(condition).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "${gathered}", "${not gathered}", "${!gathered}", "${route == 'SMS'}", "${route != \"SMS\"}", "${offers == 0}", "${a == -1.5}",
            "${a == true}", " ${ a == 'x' and b == 'y' or not c } ", "${a=='x'&&b}", "${a == 'the task'}"})
    void conditionsOfTheTinyGrammarAreFine(String condition) {
        assertThat(new ConditionRule().objectionTo(condition)).as(condition).isEmpty();
    }

    @Test
    void aLongConditionIsJudgedInNoTime() {
        var condition = "${a" + " and a".repeat(10_000) + " and}";

        assertThat(new ConditionRule().objectionTo(condition)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<serviceTask id='x' camunda:delegateExpression='${sayHello}' camunda:asyncBefore='true'/>",
            "<userTask id='x' name='Pick order' camunda:candidateGroups='PICKER,LEAD' camunda:dueDate='${promisedAt}'/>",
            "<callActivity id='x' calledElement='y' camunda:calledElementBinding='deployment'><extensionElements><camunda:in businessKey='${substitutionId}'/><camunda:in source='a' target='b'/></extensionElements></callActivity>",
            "<intermediateCatchEvent id='x'><timerEventDefinition><timeDate>${answerBy}</timeDate></timerEventDefinition></intermediateCatchEvent>",
            "<intermediateCatchEvent id='x'><timerEventDefinition><timeCycle>R3/PT10M</timeCycle></timerEventDefinition></intermediateCatchEvent>",
            "<businessRuleTask id='x' camunda:decisionRef='d' camunda:decisionRefBinding='deployment' camunda:mapDecisionResult='singleEntry' camunda:resultVariable='route'/>",
            "<serviceTask id='x' camunda:delegateExpression='${sayHello}'><extensionElements><camunda:inputOutput><camunda:inputParameter name='minutes'>5</camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>"})
    void whatOurDiagramsNeedIsFine(String element) {
        assertThat(inProcess(element)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.RuntimeException", "", "a b"})
    void errorCodesThatWouldCatchExceptionsAreRefused(String code) {
        assertThat(bpmn("<error id='x' errorCode='%s'/>".formatted(code))).extracting(Objection::elementId).contains("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<message id='x' name='${a.b}'/>", "<signal id='x' name='s'/>", "<import id='x' location='http://elsewhere.com'/>"})
    void foreignThingsBesideTheProcessAreRefused(String element) {
        assertThat(bpmn(element)).isNotEmpty();
    }

    @Test
    void refusalsTellFileElementAndSentence() {
        assertThat(inProcess("<scriptTask id='Script_Evil'/>")).singleElement()
                .isEqualTo(new Objection("a.bpmn", "Script_Evil", "scriptTask may not be used in a diagram."));
    }

    @Test
    void documentTypesAndInstructionsAreRefused() {
        assertThat(file("a.bpmn", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><definitions>&b;</definitions>")).isNotEmpty();
        assertThat(bpmn("<?php evil ?>")).isNotEmpty();
        assertThat(file("a.bpmn", "no xml")).isNotEmpty();
    }

    @Test
    void onlyDiagramsAndTablesOfADecentSizeCanBeDeployed() {
        assertThat(file("a.groovy", "1")).isNotEmpty();
        assertThat(file("a.cmmn", "<definitions/>")).isNotEmpty();
        assertThat(file("a.bpmn20.xml", "<definitions/>")).isNotEmpty();
        assertThat(file("a.bpmn", " ".repeat(1_000_001))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"groovy", "juel", "javascript", "http://www.java.com/java"})
    void tablesAreWrittenInFeelOnly(String language) {
        assertThat(table("<outputEntry id='x' expressionLanguage='%s'><text>1</text></outputEntry>".formatted(language)))
                .extracting(Objection::elementId).containsExactly("x");
        assertThat(table("<inputExpression id='x' expressionLanguage='%s'><text>a</text></inputExpression>".formatted(language)))
                .extracting(Objection::elementId).containsExactly("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "function(x) external {java: {class: \"java.lang.Runtime\"}}", "\"a\" + External", "${a}", "\"\\\"\" external"})
    void tablesCallNothingFromOutside(String text) {
        assertThat(table("<outputEntry id='x'><text><![CDATA[%s]]></text></outputEntry>".formatted(text)))
                .extracting(Objection::elementId).containsExactly("x");
    }

    @Test
    void businessKnowledgeAndForeignAttributesAreRefusedInTables() {
        assertThat(dmn("<businessKnowledgeModel id='x'/>")).isNotEmpty();
        assertThat(dmn("<decision id='x' camunda:class='a.B'/>")).isNotEmpty();
        assertThat(dmn("<import importType='x' namespace='y' locationURI='http://elsewhere.com'/>")).isNotEmpty();
    }

    @Test
    void ordinaryTablesAreFine() {
        assertThat(table("<outputEntry id='x' expressionLanguage='feel'><text>\"external\"</text></outputEntry>"
                + "<inputEntry id='y'><text>&lt;= 5</text></inputEntry>")).isEmpty();
    }

    private List<Objection> inProcess(String element) {
        return bpmn("<process id='p' isExecutable='true'>%s</process>".formatted(element));
    }

    private List<Objection> bpmn(String content) {
        return file("a.bpmn", "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:camunda='http://camunda.org/schema/1.0/bpmn' id='d'>%s</definitions>".formatted(content));
    }

    private List<Objection> table(String entry) {
        return dmn("<decision id='d'><decisionTable id='t'><rule id='r'>%s</rule></decisionTable></decision>".formatted(entry));
    }

    private List<Objection> dmn(String content) {
        return file("a.dmn", "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' xmlns:camunda='http://camunda.org/schema/1.0/dmn' id='d' name='n' namespace='n'>%s</definitions>".formatted(content));
    }

    private List<Objection> file(String name, String content) {
        return rules.objections(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
