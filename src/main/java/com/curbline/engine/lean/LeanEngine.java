package com.curbline.engine.lean;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/** Replaces the parts of the engine that ask the database for what is known already or never there. */
public class LeanEngine {

    private LeanEngine() {
    }

    /** The custom session factories and history handlers must be set before. */
    public static void into(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryEventProducer(new HistoryOfItsOwn());
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.getCustomHistoryEventHandlers().add(new HistoryWithoutDurations());
        engine.setCustomIncidentHandlers(new ArrayList<>(List.of(new IncidentsWhereThereAreAny())));
        engine.getCustomSessionFactories().addAll(definitions());
        engine.getCustomSessionFactories().addAll(whatRuns());
        engine.getCustomSessionFactories().add(new Replacement<>(DbEntityManager.class, () -> new ForgetfulEntities(engine.getIdGenerator())));
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

    private static List<SessionFactory> whatRuns() {
        return List.of(
                new Replacement<>(ExecutionManager.class, WholeTrees::new),
                new Replacement<>(EventSubscriptionManager.class, SubscriptionsByProcess::new),
                new Replacement<>(TaskManager.class, OneTaskEach::new),
                new Replacement<>(IdentityLinkManager.class, NoIdentityLinks::new),
                new Replacement<>(VariableInstanceManager.class, NoTaskVariables::new));
    }
}
