package com.curbline.worklist;

import com.curbline.kernel.StoreId;
import com.curbline.worklist.WorkItemDetails.Subject;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Work that no diagram asks for, such as calling a customer back. Calls join the running business command. */
@Component
public class ExtraWork {

    private final JdbcWorkItems items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtraWork(JdbcWorkItems items, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    /** The open work of that kind behind the key, or a new piece of work. Tells until when. */
    public Instant open(String kind, String businessKey, Subject subject) {
        var known = items.find(kind, businessKey);
        if (known.isPresent()) {
            return known.get().due();
        }
        items.add(new WorkItem(kind + "-" + businessKey + "-" + items.count(kind, businessKey), kind, businessKey, subject.store(), subject.order(),
                subject.orderNumber(), subject.due(), clock.instant(), null, null, null));
        changed(subject.store());
        return subject.due();
    }

    /** The work is over; {@code name} may be null where nobody in particular did it. */
    public void close(String kind, String businessKey, String name) {
        items.find(kind, businessKey).ifPresent(item -> {
            items.close(item.taskId(), name, clock.instant());
            changed(item.store());
        });
    }

    /** The work is free again, to be done by then. */
    public void postpone(String kind, String businessKey, Instant due) {
        items.find(kind, businessKey).ifPresent(item -> {
            items.postpone(item.taskId(), due);
            changed(item.store());
        });
    }

    private void changed(StoreId store) {
        events.publishEvent(new WorkItemChanged(store));
    }
}
