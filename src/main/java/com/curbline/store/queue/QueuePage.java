package com.curbline.store.queue;

import com.curbline.store.page.Due;
import java.util.List;

/**
 * The work of a store.
 *
 * @param stores all stores that the caller can switch to
 * @param kind what the list is narrowed to, null for everything
 * @param mayAct whether the caller works in the store or only looks
 */
public record QueuePage(StoreChoice store, List<StoreChoice> stores, String kind, boolean mayAct, List<Filter> filters, List<Job> jobs,
                        List<Asked> asked, List<Standing> standing) {

    /** A store by its id and name. */
    public record StoreChoice(String id, String name) {
    }

    /** One way to narrow the list, and how much it would show; kind is null for everything. */
    public record Filter(String kind, int count) {
    }

    /** One piece of work; {@code item} and {@code here} are null where they do not apply. */
    public record Job(String taskId, String kind, String orderId, String orderNumber, String customer, Due due, Here here, String item,
                      String location, int lines, int found, List<Waiting> waiting, String claimedBy, boolean mine) {

        /** Somebody has picked a part of it already. */
        public boolean started() {
            return kind.equals("PickOrder") && found > 0;
        }
    }

    /** A customer at the kerb; bay and vehicle may be null. */
    public record Here(String since, String sinceIso, String bay, String vehicle) {
    }

    /** A missing item that somebody has to answer; {@code by} may be null. */
    public record Waiting(String item, String by, boolean withStaff) {
    }

    /** An order that nobody can do anything for until its customer answers. */
    public record Asked(String orderId, String orderNumber, String customer, Due due, Here here, List<Waiting> waiting) {
    }

    /** An order that is ready; {@code eta} is null until its customer set out. */
    public record Standing(String orderId, String orderNumber, String customer, String promised, String location, String eta) {
    }

    /** When the next order is due, null where there is none. */
    public String nextPromise() {
        return standing.stream().map(Standing::promised).findFirst().orElse(null);
    }
}
