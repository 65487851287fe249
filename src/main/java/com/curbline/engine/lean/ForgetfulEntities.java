package com.curbline.engine.lean;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Forgets passing variables before it writes. An execution notes whether it has variables; with passing ones the note says yes, and every
 * later command would look for variables that were never stored.
 */
class ForgetfulEntities extends DbEntityManager {

    ForgetfulEntities(IdGenerator ids) {
        super(ids, Context.getCommandContext().getSession(PersistenceSession.class));
    }

    @Override
    public void flush() {
        getCachedEntitiesByType(ExecutionEntity.class).forEach(PassingVariables::forget);
        super.flush();
    }
}
