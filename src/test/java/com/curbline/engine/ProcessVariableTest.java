package com.curbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Variables by name and type. */
class ProcessVariableTest {

    private final DelegateExecution execution = mock(DelegateExecution.class);

    @Test
    void valuesAreReadInTheirType() {
        var moment = Instant.parse("2026-03-02T15:00:00Z");
        when(execution.getVariable("answerBy")).thenReturn(Date.from(moment));
        when(execution.getVariable("offers")).thenReturn(3);
        when(execution.getVariable("mayText")).thenReturn(true);
        when(execution.getVariable("route")).thenReturn("SMS");

        assertThat(ProcessVariable.moment("answerBy").read(execution)).isEqualTo(moment);
        assertThat(ProcessVariable.number("offers").read(execution)).isEqualTo(3L);
        assertThat(ProcessVariable.flag("mayText").read(execution)).isTrue();
        assertThat(ProcessVariable.text("route").read(execution)).isEqualTo("SMS");
        assertThat(ProcessVariable.text("nothing").read(execution)).isNull();
    }

    @Test
    void aValueOfAnotherTypeIsNotTakenForWhatItIsNot() {
        when(execution.getVariable("route")).thenReturn(7);

        assertThatThrownBy(() -> ProcessVariable.text("route").read(execution)).isInstanceOf(ClassCastException.class);
    }

    @Test
    void storedAndPassingValuesAreToldApart() {
        ProcessVariable.moment("answerBy").write(execution, Instant.EPOCH);
        ProcessVariable.flag("gathered").writeTransient(execution, true);

        assertThat(written("answerBy").isTransient()).isFalse();
        assertThat(written("answerBy").getValue()).isEqualTo(Date.from(Instant.EPOCH));
        assertThat(written("gathered").isTransient()).isTrue();
    }

    @Test
    void namesOfTheEngineItselfAreRefused() {
        assertThatThrownBy(() -> ProcessVariable.text("execution")).isInstanceOf(IllegalArgumentException.class);
    }

    private TypedValue written(String name) {
        var value = ArgumentCaptor.forClass(Object.class);
        verify(execution, atLeastOnce()).setVariable(eq(name), value.capture());
        return (TypedValue) value.getValue();
    }
}
