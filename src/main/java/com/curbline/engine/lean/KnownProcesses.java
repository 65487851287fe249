package com.curbline.engine.lean;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/**
 * Takes a process definition from the node's memory of parsed diagrams instead of reading its row again in each command. A deployed
 * version never changes. Given up: a definition that is suspended, or whose time to live is changed, by hand on one node; we do neither.
 */
class KnownProcesses extends ProcessDefinitionManager {

    private final Remembered<String> ids;

    KnownProcesses(Remembered<String> ids) {
        this.ids = ids;
    }

    @Override
    public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
        var inSession = super.getCachedResourceDefinitionEntity(id);
        return inSession != null ? inSession : Context.getProcessEngineConfiguration().getDeploymentCache().findProcessDefinitionFromCache(id);
    }

    @Override
    public ProcessDefinitionEntity findProcessDefinitionByDeploymentAndKey(String deployment, String key) {
        var id = ids.get(deployment + "/" + key, () -> idOf(super.findProcessDefinitionByDeploymentAndKey(deployment, key)));
        var known = id == null ? null : getCachedResourceDefinitionEntity(id);
        return known != null ? known : super.findProcessDefinitionByDeploymentAndKey(deployment, key);
    }

    private static String idOf(ProcessDefinitionEntity found) {
        return found == null ? null : found.getId();
    }
}
