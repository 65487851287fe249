package com.curbline.worklist;

import com.curbline.engine.CommandMemory;
import com.curbline.engine.UserTaskClosed;
import com.curbline.engine.UserTaskOpened;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the work list in step with the processes, in their own transaction. */
@Component
class WorkListener {

    private final JdbcWorkItems items;
    private final ObjectProvider<WorkItemDetails> modules;
    private final ApplicationEventPublisher events;
    private final CommandMemory memory;
    private final Clock clock;

    WorkListener(JdbcWorkItems items, ObjectProvider<WorkItemDetails> modules, ApplicationEventPublisher events, CommandMemory memory, Clock clock) {
        this.memory = memory;
        this.items = items;
        this.modules = modules;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(UserTaskOpened opened) {
        var subject = detailsOf(opened.kind()).describe(opened.kind(), opened.businessKey());
        items.add(new WorkItem(opened.taskId(), opened.kind(), opened.businessKey(), subject.store(), subject.order(), subject.orderNumber(),
                subject.due(), clock.instant(), null, null, null));
        events.publishEvent(new WorkItemChanged(subject.store()));
    }

    @EventListener
    void on(UserTaskClosed closed) {
        items.close(closed.taskId(), closed.completed() ? memory.known(doing(closed.taskId()), String.class) : null, clock.instant());
    }

    /** Under this key the running command remembers who completes a piece of work. */
    static Object doing(String taskId) {
        return "doing " + taskId;
    }

    WorkItemDetails detailsOf(String kind) {
        var module = byKind().get(kind);
        if (module == null) {
            throw new IllegalStateException("No module knows work of the kind " + kind);
        }
        return module;
    }

    /** All kinds of work there are, in the order of the alphabet. */
    List<String> kinds() {
        return byKind().keySet().stream().sorted().toList();
    }

    private Map<String, WorkItemDetails> byKind() {
        var known = new HashMap<String, WorkItemDetails>();
        List<WorkItemDetails> all = modules.orderedStream().toList();
        all.forEach(module -> module.kinds().forEach(kind -> known.put(kind, module)));
        return known;
    }
}
