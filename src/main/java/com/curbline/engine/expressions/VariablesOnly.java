package com.curbline.engine.expressions;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;

/** Reads process variables by name, and keeps from diagrams the names by which the engine hands out itself. */
class VariablesOnly extends ELResolver {

    private static final Set<String> BLOCKED =
            Set.of("execution", "task", "externalTask", "caseExecution", "authenticatedUserId");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(context.getContext(VariableScope.class) instanceof VariableScope scope)) {
            return null;
        }
        var name = String.valueOf(property);
        if (BLOCKED.contains(name)) {
            throw new PropertyNotFoundException("Diagrams may not use " + name);
        }
        if (!scope.hasVariable(name)) {
            return null;
        }
        context.setPropertyResolved(true);
        return scope.getVariable(name);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base == null) {
            throw new PropertyNotWritableException("Expressions may not write " + property);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }
}
