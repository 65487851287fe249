package com.curbline.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table of this release, asked without the rest of the engine. */
public final class DecisionTable {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private DecisionTable(DmnDecision decision) {
        this.decision = decision;
    }

    /** {@code file} is below the folder of the diagrams: {@code substitution/no-answer-rule.dmn}. */
    public static DecisionTable of(String key, String file) {
        try (InputStream table = DecisionTable.class.getResourceAsStream("/bpmn/" + file)) {
            return new DecisionTable(ENGINE.parseDecision(key, table));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The outputs of all rules that fit; two rules that fit make the engine fail, since the tables are unique. */
    public DmnDecisionResult ask(Map<String, Object> inputs) {
        return ENGINE.evaluateDecision(decision, inputs);
    }
}
