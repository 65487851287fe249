package com.curbline.customer.page;

import com.curbline.kernel.Money;
import com.curbline.messaging.IfSilent;
import com.curbline.orders.OrderLine;
import com.curbline.substitution.Offer;
import com.curbline.substitution.Substitution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One missing item that the customer is asked about; nothing is chosen beforehand, because that would be taken for an answer. */
public record Question(String id, String title, String ordered, List<Choice> choices, String deadline, boolean unanswered) {

    static final String REFUND = "REFUND";

    /** One way to settle it. */
    public record Choice(String value, String name, String difference, String price, boolean chosen) {
    }

    static Question of(Substitution substitution, List<Offer> offers, Telling telling, GivenAnswers given) {
        var line = telling.order().lineOf(substitution.id());
        var id = substitution.id().value();
        var choices = new ArrayList<>(offers.stream().map(offer -> choice(offer, substitution, telling, given.chose(id, offer.label()))).toList());
        choices.add(refund(substitution, line, telling, given.chose(id, REFUND)));
        return new Question(id, title(substitution, line, telling), ordered(line, telling), choices, deadline(substitution, offers, telling), given.lacks(id));
    }

    private static String title(Substitution substitution, OrderLine line, Telling telling) {
        var missing = substitution.occasion().missing();
        var item = telling.named(line.ordered().name(), line.ordered().sku());
        return missing == line.ordered().quantity() ? item : telling.say("question.part", "item", item, "missing", missing, "ordered", line.ordered().quantity());
    }

    private static String ordered(OrderLine line, Telling telling) {
        var ordered = line.ordered();
        return telling.say("question.ordered", "quantity", ordered.quantity(), "item", telling.named(ordered.name(), ordered.sku()), "price", ordered.unitPrice());
    }

    private static Choice choice(Offer offer, Substitution substitution, Telling telling, boolean chosen) {
        var price = telling.say("question.price", "price", offer.unitPrice(), "quantity", pieces(offer, substitution));
        return new Choice(offer.label(), named(offer, telling), Difference.of(offer, substitution, telling), price, chosen);
    }

    /** Fewer than are missing are counted, so that nobody expects more. */
    private static String named(Offer offer, Telling telling) {
        var name = telling.named(offer.name(), offer.sku());
        return offer.quantity() == null ? name : offer.quantity() + " x " + name;
    }

    static int pieces(Offer offer, Substitution substitution) {
        return offer.quantity() == null ? substitution.occasion().missing() : offer.quantity();
    }

    private static Choice refund(Substitution substitution, OrderLine line, Telling telling, boolean chosen) {
        Money back = line.ordered().unitPrice().times(substitution.occasion().missing());
        return new Choice(REFUND, telling.say("question.refund"), telling.say("question.refund.amount", "amount", back), "", chosen);
    }

    private static String deadline(Substitution substitution, List<Offer> offers, Telling telling) {
        Instant until = substitution.progress().answerBy();
        if (until == null || !until.isAfter(telling.time().now())) {
            return telling.say("question.soon");
        }
        var first = substitution.progress().ifSilent() == IfSilent.FIRST_OFFER && !offers.isEmpty();
        return telling.say(first ? "question.deadline.first" : "question.deadline.refund", "time", telling.time().at(until),
                "item", first ? telling.say(offers.get(0).name()) : "");
    }
}
