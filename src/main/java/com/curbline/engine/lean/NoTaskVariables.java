package com.curbline.engine.lean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/** Knows that variables belong to processes and their scopes, never to a task alone: nothing in a diagram can make such a one. */
class NoTaskVariables extends VariableInstanceManager {

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(String task, Collection<String> names) {
        return new ArrayList<>();
    }
}
