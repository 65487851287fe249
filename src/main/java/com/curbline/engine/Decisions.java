package com.curbline.engine;

import com.curbline.kernel.NotFound;
import com.curbline.kernel.StoreId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Asks decision tables outside of diagrams, in the version of the store. */
@Component
public class Decisions {

    private final ProcessRoutes routes;
    private final DecisionService decisions;
    private final RepositoryService repository;
    // a deployed version never changes, so what was found once stays right
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    Decisions(ProcessRoutes routes, ProcessEngine engine) {
        this.routes = routes;
        this.decisions = engine.getDecisionService();
        this.repository = engine.getRepositoryService();
    }

    /** The outputs of the one row that fits, by name. */
    public Map<String, Object> ask(String table, StoreId store, Map<String, Object> inputs) {
        var deployment = routes.routeOf(store).orElseThrow(() -> new NotFound("decision", table));
        var id = ids.computeIfAbsent(deployment + "/" + table, unknown -> find(deployment, table));
        var result = decisions.evaluateDecisionTableById(id).variables(inputs).evaluate();
        if (result.isEmpty()) {
            throw new IllegalStateException("No rule of %s fits %s".formatted(table, inputs.keySet()));
        }
        return new HashMap<>(result.getSingleResult().getEntryMap());
    }

    private String find(String deployment, String table) {
        var found = repository.createDecisionDefinitionQuery().deploymentId(deployment).decisionDefinitionKey(table).singleResult();
        if (found == null) {
            throw new NotFound("decision", table);
        }
        return found.getId();
    }
}
