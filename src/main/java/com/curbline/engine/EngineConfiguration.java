package com.curbline.engine;

import com.curbline.engine.expressions.HardenedExpressions;
import com.curbline.engine.expressions.NoClasses;
import com.curbline.engine.expressions.NoObjects;
import com.curbline.engine.expressions.NoScripts;
import com.curbline.engine.lean.LeanEngine;
import com.curbline.engine.veto.DiagramVeto;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The process engine, set up by hand: no starter, no web applications, no REST interface of its own. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    ProcessEngine processEngine(SpringTransactionsProcessEngineConfiguration configuration) {
        NoScripts.requireOnlyHarmlessScriptEngines();
        var engine = configuration.buildProcessEngine();
        NoObjects.into(configuration.getVariableSerializers());
        return engine;
    }

    /** This variant knows no application context, so that no way leads from a diagram to our other beans. */
    @Bean
    SpringTransactionsProcessEngineConfiguration processEngineConfiguration(EngineSettings settings, DataSource dataSource,
            PlatformTransactionManager transactions, DefaultJobExecutor jobs, ActionCatalogue actions, ProcessEvents events) {
        var engine = new SpringTransactionsProcessEngineConfiguration();
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setJobExecutor(jobs);
        storesLittle(engine, settings);
        leavesOutWhatWeDoNotUse(engine);
        runsJobs(engine, settings);
        refusesForeignCode(engine, actions);
        // the engine adds to the lists that it is given
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(events)));
        engine.setCustomHistoryEventHandlers(new ArrayList<>(List.of(new StepLimit())));
        engine.setCustomSessionFactories(new ArrayList<>(List.of(new StepCounter.Factory())));
        LeanEngine.into(engine);
        return engine;
    }

    private static void storesLittle(SpringTransactionsProcessEngineConfiguration engine, EngineSettings settings) {
        // Flyway owns the tables, the engine only checks them
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setJdbcBatchProcessing(true);
        engine.setHistory(settings.history());
        engine.setHistoryTimeToLive(settings.historyKept());
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        engine.setHistoryCleanupStrategy("removalTimeBased");
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
        engine.setHistoryCleanupMetricsEnabled(false);
    }

    private static void leavesOutWhatWeDoNotUse(SpringTransactionsProcessEngineConfiguration engine) {
        engine.setCmmnEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setAuthorizationEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setJavaSerializationFormatEnabled(false);
        // a rule that says no is an ordinary answer; whoever called decides what is worth a line in the log
        engine.setEnableCmdExceptionLogging(false);
    }

    private static void runsJobs(SpringTransactionsProcessEngineConfiguration engine, EngineSettings settings) {
        // the life cycle below the web server starts and stops it
        engine.setJobExecutorActivate(false);
        engine.setHintJobExecutor(settings.jobExecutor());
        engine.setDefaultNumberOfRetries(3);
        engine.setFailedJobRetryTimeCycle(settings.retries());
        engine.setFailedJobCommandFactory(new RetryAfterLostRace());
        engine.setEnsureJobDueDateNotNull(true);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setJobExecutorPreferTimerJobs(false);
    }

    private static void refusesForeignCode(SpringTransactionsProcessEngineConfiguration engine, ActionCatalogue actions) {
        engine.setBeans(actions.asBeans());
        engine.setExpressionManager(new HardenedExpressions(actions.asBeans()));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptCompilation(false);
        engine.setArtifactFactory(new NoClasses());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableXxeProcessing(false);
        engine.setCustomPreDeployers(new ArrayList<>(List.of(new DiagramVeto(actions::contains))));
    }
}
