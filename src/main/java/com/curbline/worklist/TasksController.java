package com.curbline.worklist;

import com.curbline.access.Caller;
import com.curbline.access.Role;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import com.curbline.worklist.WorkItemDetails.FormField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Staff work, most urgent first. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksController {

    private static final int MOST = 200;

    private final WorkItems items;
    private final DoWork work;

    TasksController(WorkItems items, DoWork work) {
        this.items = items;
        this.work = work;
    }

    /** Work as the API shows it; {@code form} lists the fields that completing it takes. */
    record TaskView(String taskId, String kind, String storeId, String orderId, String orderNumber, Instant dueAt, Instant openedAt, String claimedBy,
                    List<FormField> form) {
    }

    /** A page of the open work of a store; {@code next} is the cursor to go on from, null on the last page. */
    record Tasks(List<TaskView> items, String next) {
    }

    @GetMapping
    Tasks list(@RequestParam String storeId, @RequestParam(required = false) String kind, @RequestParam(required = false) String after,
               @RequestParam(defaultValue = "50") int limit, Caller caller) {
        var store = new StoreId(storeId);
        caller.requireStore(store);
        if (limit < 1 || limit > MOST) {
            throw new InvalidRequest("/limit", "must be from 1 to " + MOST);
        }
        var found = items.page(store, known(kind), TaskCursor.read(after), limit + 1);
        var page = found.stream().limit(limit).toList();
        return new Tasks(page.stream().map(this::view).toList(), found.size() > limit ? TaskCursor.behind(page.get(limit - 1)).written() : null);
    }

    private String known(String kind) {
        if (kind == null || kind.isBlank()) {
            return null;
        }
        if (!work.kinds().contains(kind)) {
            throw new InvalidRequest("/kind", "must be one of " + String.join(", ", work.kinds()));
        }
        return kind;
    }

    @PostMapping("/{taskId}/claim")
    TaskView claim(@PathVariable String taskId, Caller caller) {
        visible(taskId, caller);
        return view(work.claim(taskId, caller.name()));
    }

    @PostMapping("/{taskId}/release")
    TaskView release(@PathVariable String taskId, Caller caller) {
        visible(taskId, caller);
        return view(work.release(taskId, caller.name()));
    }

    @PostMapping("/{taskId}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String taskId, @RequestBody(required = false) Map<String, Object> fields, Caller caller) {
        visible(taskId, caller);
        work.complete(taskId, fields == null ? Map.of() : fields, caller.name(), caller.has(Role.LEAD) ? Party.LEAD : Party.PICKER);
    }

    private void visible(String taskId, Caller caller) {
        items.find(taskId).filter(item -> caller.sees(item.store())).orElseThrow(() -> new NotFound("task", taskId));
        caller.requireRole(Role.PICKER, Role.LEAD, Role.MANAGER);
    }

    private TaskView view(WorkItem item) {
        return new TaskView(item.taskId(), item.kind(), item.store().value(), item.order().value(), item.orderNumber(), item.due(), item.openedAt(),
                item.claimedBy(), work.form(item));
    }
}
