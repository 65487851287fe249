package com.curbline.engine;

import com.curbline.engine.lean.WholeTrees;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;

/** The one place in a running process that waits for a message. */
class WaitingMessage {

    /** Events that open a scope of their own, into which what is passed can go without being seen elsewhere. */
    private static final Set<Object> OPEN_A_SCOPE = Set.of(ActivityTypes.START_EVENT_MESSAGE, ActivityTypes.BOUNDARY_MESSAGE);

    private final EventSubscriptionEntity subscription;

    private WaitingMessage(EventSubscriptionEntity subscription) {
        this.subscription = subscription;
    }

    static WaitingMessage find(CommandContext context, String message, String businessKey) {
        var inSession = inSession(context, message, businessKey);
        var found = inSession.isEmpty() ? inDatabase(context, message, businessKey) : inSession;
        if (found.isEmpty()) {
            throw new NobodyIsWaiting(message, businessKey);
        }
        if (found.size() > 1) {
            throw new IllegalStateException("%s waits for %s in %d places".formatted(businessKey, message, found.size()));
        }
        return new WaitingMessage(found.get(0));
    }

    /** What this command has opened itself is not in the database yet; what it has already met costs no further look. */
    private static List<EventSubscriptionEntity> inSession(CommandContext context, String message, String businessKey) {
        return context.getDbEntityManager().getCachedEntitiesByType(EventSubscriptionEntity.class).stream()
                .filter(subscription -> isFor(subscription, message))
                .filter(subscription -> stillThere(context, subscription))
                .filter(subscription -> businessKey.equals(subscription.getExecution().getProcessBusinessKey()))
                .toList();
    }

    private static List<EventSubscriptionEntity> inDatabase(CommandContext context, String message, String businessKey) {
        return ((WholeTrees) context.getExecutionManager()).findByBusinessKey(businessKey).stream()
                .flatMap(execution -> execution.getEventSubscriptions().stream())
                .filter(subscription -> isFor(subscription, message))
                .toList();
    }

    private static boolean isFor(EventSubscriptionEntity subscription, String message) {
        return message.equals(subscription.getEventName()) && EventType.MESSAGE.name().equals(subscription.getEventType())
                && subscription.getExecutionId() != null;
    }

    private static boolean stillThere(CommandContext context, EventSubscriptionEntity subscription) {
        return !context.getDbEntityManager().isDeleted(subscription);
    }

    /** Answers nothing, in the way of engine commands. */
    Void receive(Map<String, Object> passing) {
        if (passing.isEmpty()) {
            subscription.eventReceived(null, null, null, null, false);
        } else if (OPEN_A_SCOPE.contains(subscription.getActivity().getProperty(BpmnProperties.TYPE.getName()))) {
            subscription.eventReceived(null, null, passing, null, false);
        } else {
            receiveInTheWholeProcess(passing);
        }
        return null;
    }

    /** Other events leave no scope behind, so the values are there for all of the process while the message is worked on. */
    private void receiveInTheWholeProcess(Map<String, Object> passing) {
        var process = subscription.getExecution().getProcessInstance();
        subscription.eventReceived(passing, null, null, null, false);
        if (!process.isEnded()) {
            process.removeVariables(passing.keySet());
        }
    }
}
