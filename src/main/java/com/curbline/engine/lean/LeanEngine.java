package com.curbline.engine.lean;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/** Replaces the parts of the engine that ask the database for what is known already or never there. */
public class LeanEngine {

    private LeanEngine() {
    }

    /** The custom session factories and history handlers must be set before. */
    public static void into(ProcessEngineConfigurationImpl engine) {
        engine.getCustomSessionFactories().addAll(definitions());
    }

    private static List<SessionFactory> definitions() {
        var processes = new Remembered<String>();
        var decisions = new Remembered<String>();
        var jobs = new Remembered<JobDefinitionEntity>();
        return List.of(
                new Replacement<>(ProcessDefinitionManager.class, () -> new KnownProcesses(processes)),
                new Replacement<>(DecisionDefinitionManager.class, () -> new KnownDecisions(decisions)),
                new Replacement<>(JobDefinitionManager.class, () -> new KnownJobDefinitions(jobs)));
    }
}
