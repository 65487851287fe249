package com.curbline.customer.page;

import com.curbline.orders.Course;
import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says where an order stands. */
final class Status {

    private Status() {
    }

    static String heading(Telling telling) {
        return telling.say("status." + telling.order().status());
    }

    static List<String> sentences(Telling telling) {
        Order order = telling.order();
        Course course = order.course();
        var sentences = new ArrayList<String>();
        switch (order.status()) {
            case RECEIVED, PICKED -> sentences.add(promise(telling));
            case PICKING -> sentences.addAll(List.of(progress(telling), promise(telling)));
            case READY -> sentences.add(telling.say("status.READY.place", "place", course.location(), "store", telling.store().name()));
            case HANDED_OVER -> sentences.add(telling.say("status.HANDED_OVER.when", "time", telling.say(course.closedAt())));
            default -> sentences.add(telling.say("status." + order.status() + ".meaning"));
        }
        if (course.arrivedAt() != null && !order.status().isFinal()) {
            sentences.add(telling.say("status.here", "bay", course.bay() == null ? "" : course.bay(), "known", course.bay() == null ? "no" : "yes"));
        }
        return sentences;
    }

    private static String progress(Telling telling) {
        var lines = telling.order().lines();
        var done = lines.stream().filter(line -> line.status() != LineStatus.PENDING && line.status() != LineStatus.SHORT).count();
        return telling.say("status.PICKING.progress", "done", done, "all", lines.size());
    }

    private static String promise(Telling telling) {
        var promise = telling.order().identity().promise();
        Instant from = promise.from();
        return promise.to().equals(from) ? telling.say("status.promise", "time", telling.say(from))
                : telling.say("status.promise.window", "from", telling.say(from), "to", telling.say(promise.to()));
    }
}
