package com.curbline.customer.page;

import com.curbline.orders.Course;
import java.util.Optional;

/** Coming to the store: {@code open} shows the forms to set out and to arrive; texts that are not known yet are empty. */
public record PickupSection(boolean open, boolean arrived, String expected, String bay, String vehicle) {

    /** Empty once the order is over. */
    static Optional<PickupSection> of(Telling telling, boolean wanted) {
        var course = telling.order().course();
        if (course.status().isFinal()) {
            return Optional.empty();
        }
        var arrived = course.arrivedAt() != null;
        var open = wanted || course.status().isReady() && !arrived;
        return Optional.of(new PickupSection(open, arrived, expected(course, telling), text(course.bay()), text(course.vehicle())));
    }

    private static String expected(Course course, Telling telling) {
        return course.eta() == null || course.arrivedAt() != null ? "" : telling.say("pickup.expected", "time", telling.time().at(course.eta()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
