package com.curbline.engine.lean;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;

/** Takes a decision table from the node's memory of parsed tables, as {@link KnownProcesses} does with diagrams and for the same reason. */
class KnownDecisions extends DecisionDefinitionManager {

    private final Remembered<String> ids;

    KnownDecisions(Remembered<String> ids) {
        this.ids = ids;
    }

    @Override
    public DecisionDefinitionEntity getCachedResourceDefinitionEntity(String id) {
        var inSession = super.getCachedResourceDefinitionEntity(id);
        return inSession != null ? inSession : Context.getProcessEngineConfiguration().getDeploymentCache().findDecisionDefinitionFromCache(id);
    }

    @Override
    public DecisionDefinitionEntity findDecisionDefinitionByDeploymentAndKey(String deployment, String key) {
        var id = ids.get(deployment + "/" + key, () -> idOf(super.findDecisionDefinitionByDeploymentAndKey(deployment, key)));
        var known = id == null ? null : getCachedResourceDefinitionEntity(id);
        return known != null ? known : super.findDecisionDefinitionByDeploymentAndKey(deployment, key);
    }

    private static String idOf(DecisionDefinitionEntity found) {
        return found == null ? null : found.getId();
    }
}
