package com.curbline.process;

import static com.curbline.process.OrderSketch.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Offer;
import com.curbline.substitution.Substitution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A customer with several orders on one phone: items go missing, texts cross, time passes; each text is compared with what it can only mean. */
final class RandomConversation {

    private static final int MOST_ORDERS = 4;
    private static final int REMEMBERED = 30;
    private static final String[] SKUS = {Shelves.MILK, Shelves.BREAD, Shelves.TEA, Shelves.OAT};
    private static final String[] WITHOUT_DECISION = {"HELP", "please call me", "gracias", "both", "Liked “FreshMart order T1: Got it. Horizon milk $4.99 for milk.”",
        "I am driving right now and cannot reply. (auto-reply)", "when will it be ready?"};
    private static final String[] LANGUAGES = {"español por favor", "English please"};
    private static final String[] FOR_ALL = {"yes", "sí", "no"};

    private final Shop shop;
    private final Random random;
    private final String phone;
    private final List<TestOrder> orders = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private int written;
    private int languageWishes;
    private boolean optedOut;
    private long sentBefore;

    RandomConversation(Shop shop, Random random, int seed) {
        this.shop = shop;
        this.random = random;
        this.phone = "+1512556%04d".formatted(seed);
    }

    void step() {
        sentBefore = sent();
        switch (random.nextInt(10)) {
            case 0 -> order();
            case 1, 2 -> lack();
            case 3 -> send();
            case 4 -> pass(Duration.ofSeconds(1 + random.nextInt(8)));
            case 5 -> pass(Duration.ofSeconds(20 + random.nextInt(200)));
            default -> write();
        }
        check();
    }

    private void order() {
        if (orders.size() < MOST_ORDERS || random.nextInt(6) == 0) {
            note("order");
            var sketch = anOrder().onPhone(phone).promisedIn(Duration.ofMinutes(15 + random.nextInt(60)));
            orders.add(shop.receives((random.nextBoolean() ? sketch.inSpanish() : sketch).of(2, one(SKUS)).of(1, one(SKUS)).of(2, one(SKUS))));
        }
    }

    private void lack() {
        if (!orders.isEmpty()) {
            var order = orders.get(random.nextInt(orders.size()));
            var lines = random.nextInt(3) == 0 ? new String[] {"1", "2"} : new String[] {one("1", "2", "3")};
            try {
                order.lacks(lines);
                note("lacks " + String.join(", ", lines) + " of " + number(order));
            } catch (com.curbline.kernel.RefusedByRule | com.curbline.kernel.InvalidRequest toldBefore) {
                note("told before");
            }
        }
    }

    private void send() {
        note("texts leave");
        shop.texts.send();
    }

    private void pass(Duration time) {
        note("passes " + time);
        shop.letPass(time);
    }

    private void write() {
        if (orders.isEmpty()) {
            return;
        }
        var label = String.valueOf(1 + random.nextInt(9));
        var named = orders.get(random.nextInt(orders.size()));
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> write(label, item -> bears(item, label), item -> isOffer(item, label));
            case 3 -> write(number(named) + " " + label, item -> bears(item, label) && item.occasion().order().equals(named.id()), item -> isOffer(item, label));
            case 4 -> write(number(named) + " " + one(FOR_ALL), item -> item.occasion().order().equals(named.id()), item -> true);
            case 5 -> forAll(one(FOR_ALL));
            case 6 -> write(one(WITHOUT_DECISION), item -> false, item -> true);
            case 7 -> language();
            default -> stopOrStart();
        }
    }

    /** An answer for all that is open can only be meant for one order. */
    private void forAll(String body) {
        boolean several = openOrders() > 1;
        var decided = write(body, item -> !several, item -> true);
        assertThat(decided.stream().map(item -> item.occasion().order()).distinct().count()).as("orders answered by one " + body).isLessThanOrEqualTo(1);
    }

    private void language() {
        languageWishes++;
        write(one(LANGUAGES), item -> false, item -> true);
    }

    private void stopOrStart() {
        if (optedOut) {
            write("START", item -> false, item -> true);
            optedOut = false;
        } else if (random.nextInt(3) == 0) {
            shop.texts.send();
            sentBefore = sent();
            write("STOP", item -> false, item -> true);
            optedOut = true;
        }
    }

    private List<Substitution> write(String body, Predicate<Substitution> mayDecide, Predicate<Substitution> isRight) {
        var openBefore = missing().stream().filter(Substitution::isOpen).map(Substitution::id).collect(Collectors.toSet());
        written++;
        shop.texts.arrives(phone, body);
        shop.texts.read();
        var decided = missing().stream().filter(item -> openBefore.contains(item.id()) && isDecidedByText(item)).toList();
        note("writes “%s”: %d decided".formatted(body, decided.size()));
        assertThat(decided).as("decided by “%s”", body).allMatch(mayDecide).allMatch(isRight);
        return decided;
    }

    private static boolean isDecidedByText(Substitution item) {
        return item.progress().decision() != null && item.progress().decision().channel() == Channel.SMS;
    }

    private static boolean bears(Substitution item, String label) {
        return item.progress().offers().stream().map(Offer::label).anyMatch(label::equals);
    }

    private static boolean isOffer(Substitution item, String label) {
        return item.progress().offers().stream().filter(offer -> offer.label().equals(label)).allMatch(offer -> offer.sku().equals(item.progress().decision().sku()));
    }

    private void check() {
        assertThat(replies()).as("texts in answer to %d of the customer's", written).isLessThanOrEqualTo(written);
        if (optedOut) {
            assertThat(sent()).as("texts to a phone that opted out").isLessThanOrEqualTo(sentBefore);
        }
        orders.forEach(this::checkTexts);
        checkLabels();
    }

    private void checkTexts(TestOrder order) {
        var asked = shop.jdbc.sql("select count(*) from outbox where order_id = ? and kind = 'QUESTION' and state = 'SENT'").param(order.id().value()).query(Long.class).single();
        var items = shop.substitutions.ofOrder(order.id()).size();
        assertThat(asked).as("texts that ask about %d items after %d wishes for a language", items, languageWishes).isLessThanOrEqualTo(items * (1 + languageWishes));
        assertThat(shop.jdbc.sql("select count(*) from outbox where order_id = ? and dedupe_key like 'question:%' and state = 'SENT' and language = 'en-US'")
                .param(order.id().value()).query(Long.class).single()).isLessThanOrEqualTo(items + (long) languageWishes);
    }

    /** Items of different texts share no label. */
    private void checkLabels() {
        var texts = shop.jdbc.sql("""
                select i.options, i.question_id from question_items i join questions q on q.id = i.question_id where q.phone = ?""").param(phone)
                .query((row, number) -> Map.entry(row.getString("question_id"), row.getString("options"))).list();
        var owners = new TreeMap<String, Set<String>>();
        texts.forEach(text -> labels(text.getValue()).forEach(label -> owners.computeIfAbsent(label, any -> new java.util.TreeSet<>()).add(text.getKey())));
        assertThat(owners.values()).as("orders that share a label").allMatch(questions -> questions.size() == 1);
    }

    private static List<String> labels(String options) {
        return java.util.regex.Pattern.compile("\"label\":\"([^\"]+)\"").matcher(options).results().map(found -> found.group(1)).toList();
    }

    /** Time ends every question. */
    void end() {
        sentBefore = sent();
        for (int i = 0; i < 9; i++) {
            shop.letPass(Duration.ofMinutes(10));
        }
        assertThat(missing().stream().filter(Substitution::isOpen)).as("undecided for ever").isEmpty();
    }

    private long openOrders() {
        return shop.jdbc.sql("select count(distinct q.id) from questions q join question_items i on i.question_id = q.id where q.phone = ? and i.status = 'OPEN'").param(phone).query(Long.class).single();
    }

    private List<Substitution> missing() {
        return orders.stream().flatMap(order -> shop.substitutions.ofOrder(order.id()).stream()).toList();
    }

    private long replies() {
        return shop.jdbc.sql("select count(*) from outbox where phone = ? and dedupe_key like 'reply:%'").param(phone).query(Long.class).single();
    }

    /** All but the word that an opt-out is answered with. */
    private long sent() {
        return shop.jdbc.sql("select count(*) from outbox where phone = ? and state = 'SENT' and kind <> 'OPT_OUT'").param(phone).query(Long.class).single();
    }

    private String number(TestOrder order) {
        return order.now().identity().orderNumber();
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void note(String what) {
        steps.add(what);
        done.merge(what.replaceAll("“[^”]*”|[0-9]+|T[0-9]+|PT.*", "").strip(), 1, Integer::sum);
    }

    String lastSteps() {
        return String.join("\n", steps.subList(Math.max(0, steps.size() - REMEMBERED), steps.size()));
    }

    String summary() {
        var outcomes = shop.jdbc.sql("select outcome, count(*) as times from inbox where phone = ? group by outcome order by outcome").param(phone)
                .query((row, number) -> row.getString("outcome") + " " + row.getInt("times")).list();
        return orders.size() + " orders, " + missing().size() + " items, replies " + outcomes;
    }
}
