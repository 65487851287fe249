package com.curbline.customer.page;

import com.curbline.fulfilment.application.NoteCustomer;
import com.curbline.kernel.Party;
import com.curbline.orders.Order;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Notes that the customer set out or arrived; saying the same again changes nothing. */
@Component
class ComeToStore {

    private static final Duration SAME_TIME = Duration.ofMinutes(2);
    private static final int LONGEST_WAY = 180;

    private final NoteCustomer note;
    private final Clock clock;

    ComeToStore(NoteCustomer note, Clock clock) {
        this.note = note;
        this.clock = clock;
    }

    Step setOut(Order order, int minutes) {
        var eta = clock.instant().plus(Duration.ofMinutes(Math.max(0, Math.min(minutes, LONGEST_WAY))));
        if (!isAbout(order.course().eta(), eta)) {
            note.setOut(order.id(), eta, Party.CUSTOMER);
        }
        return Step.COMING;
    }

    Step arrive(Order order, String bay, String vehicle) {
        var course = order.course();
        var where = shortened(bay, 40);
        var car = shortened(vehicle, 100);
        if (course.arrivedAt() == null || !Objects.equals(course.bay(), where) || !Objects.equals(course.vehicle(), car)) {
            note.arrive(order.id(), where, car, Party.CUSTOMER);
        }
        return Step.HERE;
    }

    private static boolean isAbout(Instant known, Instant told) {
        return known != null && Duration.between(known, told).abs().compareTo(SAME_TIME) < 0;
    }

    private static String shortened(String text, int longest) {
        return text == null || text.isBlank() ? null : text.strip().substring(0, Math.min(text.strip().length(), longest));
    }
}
