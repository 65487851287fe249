package com.curbline.engine;

import com.curbline.kernel.NotFound;
import com.curbline.kernel.StoreId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Which bundle of diagrams the new orders of a store start on. Orders that run stay on the one they started with. */
@Component
public class ProcessRoutes {

    private final RouteTable table;
    private final RepositoryService repository;
    // a deployed version never changes, so what was found once stays right
    private final Map<String, ProcessVersion> versions = new ConcurrentHashMap<>();

    ProcessRoutes(RouteTable table, ProcessEngine engine) {
        this.table = table;
        this.repository = engine.getRepositoryService();
    }

    /** The bundle of a store: its own, else the one for every store. */
    public Optional<String> routeOf(StoreId store) {
        return Optional.ofNullable(table.routes().getOrDefault(store.value(), table.routes().get(RouteTable.EVERY_STORE)));
    }

    /** The bundle of every store that has no route of its own. */
    public Optional<String> routeOfEveryStore() {
        return Optional.ofNullable(table.routes().get(RouteTable.EVERY_STORE));
    }

    /** Past the copy, for whoever holds the lock. */
    Optional<String> routeOfEveryStoreNow() {
        return Optional.ofNullable(table.read().get(RouteTable.EVERY_STORE));
    }

    public void routeTo(StoreId store, String deploymentId) {
        table.put(store.value(), deploymentId);
    }

    public void routeEveryStoreTo(String deploymentId) {
        table.put(RouteTable.EVERY_STORE, deploymentId);
    }

    /** From now on the store goes where every store goes. */
    public void withdraw(StoreId store) {
        table.remove(store.value());
    }

    /** The version of a process that a new order of the store starts on. */
    public ProcessVersion resolve(String processKey, StoreId store) {
        var deployment = routeOf(store).orElseThrow(() -> new NotFound("process", processKey));
        return versions.computeIfAbsent(deployment + "/" + processKey, unknown -> find(deployment, processKey));
    }

    private ProcessVersion find(String deployment, String processKey) {
        var found = repository.createProcessDefinitionQuery().deploymentId(deployment).processDefinitionKey(processKey).singleResult();
        if (found == null) {
            throw new NotFound("process", processKey);
        }
        return new ProcessVersion(found.getKey(), found.getVersion(), found.getId());
    }
}
