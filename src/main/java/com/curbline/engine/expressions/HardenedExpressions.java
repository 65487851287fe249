package com.curbline.engine.expressions;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/** Expressions that see variables and catalogued actions, and can neither call a method nor read a property of an object. */
public class HardenedExpressions extends JuelExpressionManager {

    private static final boolean READ_ONLY = true;

    public HardenedExpressions(Map<Object, Object> actions) {
        super(actions);
        // this profile has no syntax for calling methods, so an attempt fails when the diagram is deployed
        setExpressionFactory(new ExpressionFactoryImpl(ExpressionFactoryImpl.Profile.JEE5));
    }

    /** No resolver for beans: it is what leads from any value to its class and from there to everything. */
    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        // actions first, so that no variable can ever stand in for one
        resolvers.add(new ReadOnlyMapELResolver(beans));
        resolvers.add(new VariablesOnly());
        resolvers.add(new ArrayELResolver(READ_ONLY));
        resolvers.add(new ListELResolver(READ_ONLY));
        resolvers.add(new MapELResolver(READ_ONLY));
        return resolvers;
    }
}
