package com.curbline.process;

import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.RefusedByRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A random sequence of steps over a few orders; each is allowed or turned down, and the invariants are looked at after each. */
final class Schedule {

    private static final int MOST_ORDERS = 6;
    private static final int REMEMBERED = 25;
    private static final String[] SKUS = {Shelves.MILK, Shelves.BREAD, Shelves.TEA, Shelves.SAFFRON, Shelves.WINE, Shelves.OAT};
    private static final String[] PROPOSALS = {Shelves.OTHER_MILK, Shelves.MILKY_OAT, Shelves.OTHER_OAT, Shelves.OTHER_WINE, "T-NOTHING"};
    private static final String[] REASONS = {"NOT_ON_SHELF", "TOO_FEW", "DAMAGED", "EXPIRED", "NO_SUCH_REASON"};
    private static final String[] REPLIES = {"1", "2", "3", "no", "yes", "A1", "B no", "A1 B1", "refund all", "please call me", "gracias", "?", "ñ"};
    private static final String[] WISHES = {"ASK", "BEST_MATCH", "REFUND"};

    private final Shop shop;
    private final Random random;
    private final List<WatchedOrder> orders = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, Consumer<TestOrder>> actions = new LinkedHashMap<>();

    Schedule(Shop shop, Random random) {
        this.shop = shop;
        this.random = random;
        actions.put("finds", order -> order.isFound(line(), random.nextInt(5)));
        actions.put("reports", order -> order.reports(random.nextInt(8) == 0, one(REASONS), random.nextInt(5) - 1, line()));
        actions.put("lacks", order -> order.lacks(line()));
        actions.put("lacks two", order -> order.lacks("1", "2"));
        actions.put("ends picking", TestOrder::pickingEnds);
        actions.put("stages", TestOrder::isStaged);
        actions.put("customer arrives", TestOrder::customerArrives);
        actions.put("hands over", TestOrder::isHandedOver);
        actions.put("customer writes", order -> order.customerWrites(one(REPLIES)));
        actions.put("customer writes again", order -> order.customerWrites(one(REPLIES)));
        actions.put("customer writes twice", order -> shop.texts.arrivesTwice(order.phone(), one(REPLIES)));
        actions.put("customer chooses", order -> order.customerChoosesInApp(someMissing(order), one("1", "2", "9", "REFUND")));
        actions.put("staff settle", order -> order.staffCompletes("SettleMissingItem", someOfStaff(order), Map.of("choice", one("1", "REFUND"))));
        actions.put("staff propose", order -> order.staffCompletes("SettleMissingItem", someOfStaff(order), Map.of("sku", one(PROPOSALS))));
        actions.put("texts leave", order -> shop.texts.send());
        actions.put("replies are read", order -> shop.texts.read());
        actions.put("a minute passes", order -> shop.letPass(Duration.ofMinutes(1)));
        actions.put("some minutes pass", order -> shop.letPass(Duration.ofMinutes(random.nextInt(10))));
        actions.put("sells out", order -> shop.sellsOut(Shelves.OTHER_MILK));
        actions.put("cancels", order -> orCancelRarely(order));
    }

    void step() {
        if (orders.isEmpty() || orders.size() < MOST_ORDERS && random.nextInt(8) == 0) {
            note("order", "taken in");
            orders.add(new WatchedOrder(shop, shop.receives(sketch())));
        } else {
            act(orders.get(random.nextInt(orders.size())).order());
        }
        orders.forEach(WatchedOrder::check);
    }

    private void act(TestOrder order) {
        var action = one(actions.keySet().toArray(String[]::new));
        var what = "%s (order %d)".formatted(action, orders.stream().map(WatchedOrder::order).toList().indexOf(order) + 1);
        try {
            actions.get(action).accept(order);
            note(what, "done");
        } catch (RefusedByRule | InvalidRequest | NothingToDo turnedDown) {
            note(what, turnedDown instanceof RefusedByRule refused ? refused.code() : turnedDown.getClass().getSimpleName());
        }
    }

    private OrderSketch sketch() {
        var sketch = OrderSketch.anOrder().promisedIn(Duration.ofMinutes(1 + random.nextInt(60)));
        for (int line = 0; line < 3; line++) {
            sketch.of(1 + random.nextInt(4), one(SKUS));
        }
        if (random.nextInt(3) == 0) {
            sketch.avoiding("milk");
        }
        if (random.nextInt(4) == 0) {
            sketch.withoutConsent();
        }
        return random.nextInt(3) == 0 ? sketch.preferring(one(WISHES)) : sketch;
    }

    private void orCancelRarely(TestOrder order) {
        if (random.nextInt(5) == 0) {
            order.isCancelled();
        }
    }

    private String someMissing(TestOrder order) {
        var lines = shop.substitutions.ofOrder(order.id()).stream().map(missing -> missing.occasion().line().value()).toArray(String[]::new);
        if (lines.length == 0) {
            throw new NothingToDo();
        }
        return one(lines);
    }

    /** A line about which staff have work. */
    private String someOfStaff(TestOrder order) {
        var line = someMissing(order);
        if (shop.work.find("SettleMissingItem", order.key(line)).isEmpty()) {
            throw new NothingToDo();
        }
        return line;
    }

    private String line() {
        return one("1", "2", "3", "4");
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void note(String what, String outcome) {
        steps.add(what + ": " + outcome);
        outcomes.merge(outcome, 1, Integer::sum);
    }

    String lastSteps() {
        return String.join("\n", steps.subList(Math.max(0, steps.size() - REMEMBERED), steps.size()));
    }

    String summary() {
        return outcomes.toString();
    }

    /** A step that makes no sense just now. */
    static final class NothingToDo extends RuntimeException {
    }
}
