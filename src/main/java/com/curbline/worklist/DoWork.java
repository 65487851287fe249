package com.curbline.worklist;

import com.curbline.engine.BusinessCommands;
import com.curbline.engine.CommandMemory;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.Party;
import com.curbline.kernel.RefusedByRule;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Claims, releases and completes work; who comes second is told who was first. */
@Service
public class DoWork {

    private final JdbcWorkItems items;
    private final WorkListener modules;
    private final BusinessCommands commands;
    private final ApplicationEventPublisher events;
    private final CommandMemory memory;

    DoWork(JdbcWorkItems items, WorkListener modules, BusinessCommands commands, ApplicationEventPublisher events, CommandMemory memory) {
        this.memory = memory;
        this.items = items;
        this.modules = modules;
        this.commands = commands;
        this.events = events;
    }

    public WorkItem claim(String taskId, String name) {
        return commands.run(() -> {
            var item = get(taskId);
            if (!name.equals(item.claimedBy()) && !items.claim(taskId, name)) {
                throw takenBy(get(taskId).claimedBy());
            }
            events.publishEvent(new WorkItemChanged(item.store()));
            return get(taskId);
        });
    }

    public WorkItem release(String taskId, String name) {
        return commands.run(() -> {
            var item = get(taskId);
            if (item.claimedBy() != null && !items.release(taskId, name)) {
                throw takenBy(item.claimedBy());
            }
            events.publishEvent(new WorkItemChanged(item.store()));
            return get(taskId);
        });
    }

    /** Completes work that is free or {@code name}'s own. */
    public void complete(String taskId, Map<String, Object> fields, String name, Party by) {
        commands.run(() -> {
            var item = get(taskId);
            if (item.claimedBy() != null && !item.claimedBy().equals(name)) {
                throw takenBy(item.claimedBy());
            }
            memory.keep(WorkListener.doing(taskId), name);
            modules.detailsOf(item.kind()).complete(item, fields, by);
        });
    }

    /** The fields that completing an item takes. */
    public List<WorkItemDetails.FormField> form(WorkItem item) {
        return modules.detailsOf(item.kind()).form(item.kind());
    }

    /** All kinds of work there are. */
    public List<String> kinds() {
        return modules.kinds();
    }

    private WorkItem get(String taskId) {
        var item = items.find(taskId).orElseThrow(() -> new NotFound("task", taskId));
        if (!item.isOpen()) {
            throw doneBy(item.closedBy());
        }
        return item;
    }

    private static RefusedByRule doneBy(String name) {
        return name == null ? new RefusedByRule("task-over", "This task is over: the order went on without it.")
                : new RefusedByRule("task-done", "%s has already done this task.".formatted(name), Map.of("doneBy", name));
    }

    private static RefusedByRule takenBy(String name) {
        return new RefusedByRule("task-claimed", "%s has already taken this task.".formatted(name), Map.of("claimedBy", String.valueOf(name)));
    }
}
