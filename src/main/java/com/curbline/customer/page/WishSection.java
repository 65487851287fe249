package com.curbline.customer.page;

import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.orders.Preference.Wish;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be done if an item is missing; {@code open} shows the form, else the present wish in words. */
public record WishSection(boolean open, String present, List<Option> options) {

    /** One wish that can be stated. */
    public record Option(String value, String name, String meaning, boolean chosen) {
    }

    /** Empty once nothing is left to pick. */
    static Optional<WishSection> of(Telling telling, boolean open) {
        var present = present(telling.order());
        if (present.isEmpty() || telling.order().status().isFinal()) {
            return Optional.empty();
        }
        var only = present.size() == 1 ? present.iterator().next() : null;
        return Optional.of(new WishSection(open, telling.say("wish.present." + (only == null ? "MIXED" : only)), options(telling, only)));
    }

    /** The wishes that stand for the lines not picked yet. */
    static Set<Wish> present(Order order) {
        return order.lines().stream().filter(line -> line.status() == LineStatus.PENDING).map(OrderLine::progress)
                .map(progress -> progress.preference().action()).collect(Collectors.toSet());
    }

    private static List<Option> options(Telling telling, Wish present) {
        return Stream.of(Wish.ASK, Wish.BEST_MATCH, Wish.REFUND)
                .map(wish -> new Option(wish.name(), telling.say("wish." + wish), telling.say("wish." + wish + ".meaning"), wish == present)).toList();
    }
}
