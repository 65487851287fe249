package com.curbline.engine.lean;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.core.variable.scope.VariableStore;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/** The variables of an execution that live in this command only. */
class PassingVariables {

    /** The engine keeps it to itself, and asking for the variables would load them where they are not loaded yet. */
    private static final Field STORE = store();

    private PassingVariables() {
    }

    /** Takes them out of what is loaded, without a trace and without asking the database. */
    static void forget(ExecutionEntity execution) {
        var store = storeOf(execution);
        if (store.isInitialized()) {
            store.getVariables().stream().filter(VariableInstanceEntity::isTransient).forEach(variable -> store.removeVariable(variable.getName()));
        }
    }

    @SuppressWarnings("unchecked")
    private static VariableStore<VariableInstanceEntity> storeOf(ExecutionEntity execution) {
        try {
            return (VariableStore<VariableInstanceEntity>) STORE.get(execution);
        } catch (IllegalAccessException closed) {
            throw new ProcessEngineException("The variables of an execution cannot be reached", closed);
        }
    }

    private static Field store() {
        try {
            var field = ExecutionEntity.class.getDeclaredField("variableStore");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException changed) {
            throw new ExceptionInInitializerError(changed);
        }
    }
}
