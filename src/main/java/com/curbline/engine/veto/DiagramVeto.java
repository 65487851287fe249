package com.curbline.engine.veto;

import com.curbline.engine.DiagramRefused;
import com.curbline.engine.Objection;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Refuses files that hold more than diagrams of ours may hold, on every way into the engine. It is a deployer and comes first:
 * a parse listener would come after the engine has already made objects of classes that a diagram names.
 */
public class DiagramVeto implements Deployer {

    private final FileRules rules;

    public DiagramVeto(Predicate<String> isAction) {
        this.rules = new FileRules(isAction);
    }

    /** What was deployed once is not judged again when a node loads it, so that running orders survive stricter rules. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            var objections = deployment.getResources().values().stream().flatMap(file -> objections(file).stream()).toList();
            if (!objections.isEmpty()) {
                throw new DiagramRefused(objections);
            }
        }
    }

    private List<Objection> objections(ResourceEntity file) {
        return rules.objections(file.getName(), file.getBytes());
    }
}
