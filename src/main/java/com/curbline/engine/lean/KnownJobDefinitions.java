package com.curbline.engine.lean;

import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;

/**
 * Remembers the definition of a job, which is read whenever a timer is set. Given up: a definition that is suspended or gets another
 * priority by hand is noticed only after a restart; we do neither.
 */
class KnownJobDefinitions extends JobDefinitionManager {

    private final Remembered<JobDefinitionEntity> known;

    KnownJobDefinitions(Remembered<JobDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public JobDefinitionEntity findById(String id) {
        return known.get(id, () -> super.findById(id));
    }
}
