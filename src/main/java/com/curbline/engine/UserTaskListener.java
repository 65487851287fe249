package com.curbline.engine;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.ApplicationEventPublisher;

/** Publishes what happens to a user task in the command that makes it happen. */
class UserTaskListener implements TaskListener {

    private static final String PREFIX = "User_";

    private final ApplicationEventPublisher publisher;
    private final Function<TaskEntity, Object> event;

    UserTaskListener(ApplicationEventPublisher publisher, Function<TaskEntity, Object> event) {
        this.publisher = publisher;
        this.event = event;
    }

    @Override
    public void notify(DelegateTask task) {
        try {
            publisher.publishEvent(event.apply((TaskEntity) task));
        } catch (RuntimeException said) {
            throw new ListenerSaid(said);
        }
    }

    static UserTaskOpened opened(TaskEntity task) {
        var element = task.getTaskDefinitionKey();
        var kind = element.startsWith(PREFIX) ? element.substring(PREFIX.length()) : element;
        return new UserTaskOpened(task.getId(), kind, task.getExecution().getProcessDefinition().getKey(),
                task.getExecution().getProcessBusinessKey());
    }
}
