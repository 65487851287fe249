package com.curbline.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;

/** The catalogue as the engine wants it: a read-only map whose beans are made when a diagram first calls them. */
class ActionBeans extends AbstractMap<Object, Object> {

    private final BeanFactory factory;
    private final Map<String, String> beanNames;

    ActionBeans(BeanFactory factory, Map<String, String> beanNames) {
        this.factory = factory;
        this.beanNames = Map.copyOf(beanNames);
    }

    @Override
    public boolean containsKey(Object action) {
        return action instanceof String name && beanNames.containsKey(name);
    }

    @Override
    public Object get(Object action) {
        return containsKey(action) ? factory.getBean(beanNames.get(action)) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return beanNames.keySet().stream()
                .map(action -> new SimpleImmutableEntry<Object, Object>(action, get(action)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
