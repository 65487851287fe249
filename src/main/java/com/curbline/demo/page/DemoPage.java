package com.curbline.demo.page;

import java.util.List;

/** What the demonstration's page shows around its two frames; {@code order} is null while the visitor has none. */
public record DemoPage(String phone, VisitorsOrder order, List<RoleChoice> roles, String storePage, boolean running, List<String> troubles) {

    /** The visitor's order, the customer's page of it, and how far the guide has come with it, from 1 to 5. */
    public record VisitorsOrder(String id, String number, String page, int step) {
    }

    /** A role that the store can be looked at as. */
    public record RoleChoice(String word, boolean chosen) {
    }

    /** Where the guide stands. */
    public int step() {
        return order == null ? 1 : order.step();
    }
}
