package com.curbline.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Remembers which sequence flows were taken; the engine's history knows steps only. */
@TestComponent
class Trail extends AbstractBpmnParseListener implements BeanPostProcessor {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringTransactionsProcessEngineConfiguration engine) {
            engine.getCustomPostBPMNParseListeners().add(this);
        }
        return bean;
    }

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> taken.add(transition.getId()));
    }

    /** The ids of all flows taken so far, by whatever process. */
    Set<String> taken() {
        return Set.copyOf(taken);
    }
}
