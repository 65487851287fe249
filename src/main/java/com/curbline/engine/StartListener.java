package com.curbline.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;

/** Publishes {@link ProcessStarted} in the command that starts the process. */
class StartListener implements ExecutionListener {

    private final ApplicationEventPublisher publisher;

    StartListener(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var definition = ((ExecutionEntity) execution).getProcessDefinition();
        var version = new ProcessVersion(definition.getKey(), definition.getVersion(), definition.getId());
        publisher.publishEvent(new ProcessStarted(version, execution.getProcessBusinessKey()));
    }
}
