package com.curbline.engine.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression can reach even if it had slipped past the veto. */
class HardenedExpressionsTest {

    private final Object action = new Object();
    private final HardenedExpressions expressions = new HardenedExpressions(Map.of("sendText", action));

    @ParameterizedTest
    @ValueSource(strings = {
            "${''.getClass()}", "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('id')}",
            "${execution.getProcessEngineServices().getRuntimeService()}", "${sendText.execute(execution)}", "${channel.length()}"})
    void callsOfMethodsFailAlreadyWhenTheyAreRead(String text) {
        assertThatThrownBy(() -> expressions.createValueExpression(text)).isInstanceOf(ELException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "${''.class.name}", "${channel.class}", "${channel.bytes}", "${sendText.class}", "${list.class}",
            "${execution}", "${execution.id}", "${task}", "${externalTask}", "${caseExecution}", "${authenticatedUserId}",
            "${dataSource}", "${processEngine}", "${systemProperties}"})
    void propertiesOfObjectsAndEverythingUnlistedAreOutOfReach(String text) {
        assertThatThrownBy(() -> value(text)).isInstanceOfAny(ELException.class, NumberFormatException.class);
    }

    @Test
    void variablesComparisonsListsMapsAndActionsStayInReach() {
        assertThat(value("${channel == 'sms' and not quiet}")).isEqualTo(true);
        assertThat(value("${list[1]}")).isEqualTo("b");
        assertThat(value("${map.key}")).isEqualTo("value");
        assertThat(value("${sendText}")).isSameAs(action);
    }

    @Test
    void theTimeStaysInReach() {
        expressions.addFunction(DateTimeFunctions.NOW, ReflectUtil.getMethod(DateTimeFunctions.class, DateTimeFunctions.NOW));

        assertThat(value("${now()}")).isInstanceOf(java.util.Date.class);
    }

    @Test
    void noVariableStandsInForAnAction() {
        assertThat(new HardenedExpressions(Map.of("channel", action)).createValueExpression("${channel}")
                .getValue(new HardenedExpressions(Map.of("channel", action)).getElContext(scope()))).isSameAs(action);
    }

    @Test
    void expressionsWriteNothing() {
        var context = expressions.getElContext(scope());

        assertThatThrownBy(() -> expressions.createValueExpression("${channel}").setValue(context, "x"))
                .isInstanceOf(ELException.class);
        assertThatThrownBy(() -> expressions.createValueExpression("${map.key}").setValue(context, "x"))
                .isInstanceOf(ELException.class);
    }

    @Test
    void everyScriptIsRefused() {
        var scripts = new NoScripts();

        for (var language : List.of("groovy", "javascript", "juel", "feel")) {
            assertThatThrownBy(() -> scripts.getScriptEngine(language, true)).isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("switched off");
        }
    }

    @Test
    void theClassPathHoldsNoOtherScriptEngine() {
        NoScripts.requireOnlyHarmlessScriptEngines();

        assertThat(new javax.script.ScriptEngineManager().getEngineByName("javascript")).isNull();
    }

    @Test
    void noObjectOfANamedClassIsMade() {
        assertThatThrownBy(() -> new NoClasses().getArtifact(String.class)).isInstanceOf(ProcessEngineException.class);
    }

    private Object value(String text) {
        return expressions.createValueExpression(text).getValue(expressions.getElContext(scope()));
    }

    private static VariableScope scope() {
        Map<String, Object> variables = Map.of("channel", "sms", "quiet", false, "list", List.of("a", "b"), "map", Map.of("key", "value"));
        var scope = mock(VariableScope.class);
        when(scope.hasVariable(anyString())).thenAnswer(asked -> variables.containsKey(asked.<String>getArgument(0)));
        when(scope.getVariable(anyString())).thenAnswer(asked -> variables.get(asked.<String>getArgument(0)));
        return scope;
    }
}
