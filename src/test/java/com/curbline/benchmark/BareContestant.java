package com.curbline.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The same diagrams on the engine alone, moved by calls to the engine. */
class BareContestant implements Contestant {

    private static final String PROCESS = "orderFulfilment";

    private final ConfigurableApplicationContext application;
    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final String definition;

    BareContestant(Map<String, Object> database) {
        application = Applications.start(BareApplication.class, WebApplicationType.NONE, new HashMap<>(database),
                context -> context.registerBean(BareApplication.OwnParts.class));
        engine = application.getBean(ProcessEngine.class);
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(PROCESS).latestVersion().singleResult().getId();
    }

    @Override
    public long run(int index, Steps steps) throws Exception {
        var order = "B" + index;
        var missing = order + "-1";
        var process = steps.step("order in", () -> runtime.startProcessInstanceById(definition, order)).getId();
        steps.step("pick results, question out", () -> correlate("ItemMissing", order, Map.of("substitutionId", missing)));
        var took = steps.step("reply, decision, confirmation", () -> correlate("AnswerReceived", missing, Map.of("contactOutcome", "ANSWERED")));
        steps.step("picking ended", () -> complete(process));
        steps.step("staged, ready text", () -> complete(process));
        steps.step("arrival", () -> correlate("CustomerArrived", order, Map.of()));
        steps.step("hand-over", () -> complete(process));
        return took;
    }

    private long correlate(String message, String businessKey, Map<String, Object> values) {
        var passing = Variables.createVariables();
        values.forEach((name, value) -> passing.putValueTyped(name, Variables.untypedValue(value, true)));
        var before = System.nanoTime();
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).setVariables(passing).correlate();
        return System.nanoTime() - before;
    }

    /** Nobody but the engine knows the task, so the engine is asked. */
    private Void complete(String process) {
        tasks.complete(tasks.createTaskQuery().processInstanceId(process).singleResult().getId());
        return null;
    }

    @Override
    public void settle() {
        // everything happens in the calls themselves
    }

    @Override
    public long handedOver() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().activityId("End_OrderHandedOver").finished().count();
    }

    @Override
    public Traffic counting(Work work) throws Exception {
        return application.getBean(SwitchedDataSource.class).count(work);
    }

    @Override
    public void close() {
        application.close();
    }
}
