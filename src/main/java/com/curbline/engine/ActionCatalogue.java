package com.curbline.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Everything that a diagram may call: the handlers marked with {@link Action}, by their names in diagrams. */
@Component
public class ActionCatalogue {

    private final Map<String, ActionDescription> descriptions = new TreeMap<>();
    private final Map<Object, Object> beans;

    /** Only names and types are read here: the handlers themselves need the engine, which needs this catalogue. */
    ActionCatalogue(ListableBeanFactory factory) {
        var beanNames = new TreeMap<String, String>();
        for (var beanName : factory.getBeanNamesForAnnotation(Action.class)) {
            var description = describe(factory, beanName);
            if (descriptions.putIfAbsent(description.bean(), description) != null) {
                throw new IllegalStateException("Two handlers are called %s in diagrams".formatted(description.bean()));
            }
            beanNames.put(description.bean(), beanName);
        }
        beans = new ActionBeans(factory, beanNames);
    }

    private static ActionDescription describe(ListableBeanFactory factory, String beanName) {
        var type = ClassUtils.getUserClass(factory.getType(beanName));
        if (!JavaDelegate.class.isAssignableFrom(type)) {
            throw new IllegalStateException("%s is an action, but no JavaDelegate".formatted(type.getName()));
        }
        return ActionDescription.of(type);
    }

    /** All actions, in the order of their names in diagrams. */
    public Collection<ActionDescription> all() {
        return descriptions.values();
    }

    public Optional<ActionDescription> find(String name) {
        return Optional.ofNullable(descriptions.get(name));
    }

    public boolean contains(String name) {
        return descriptions.containsKey(name);
    }

    Map<Object, Object> asBeans() {
        return beans;
    }
}
