package com.curbline.store.order;

import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.store.order.MissingItem.OfferButton;
import com.curbline.store.order.MissingItem.State;
import com.curbline.store.order.MissingItem.Verdict;
import com.curbline.store.page.StoreTime;
import com.curbline.substitution.Decision;
import com.curbline.substitution.Offer;
import com.curbline.substitution.Substitution;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Says what became of missing items. */
record MissingWriter(Order order, Goods goods, StoreTime time, CustomerWords words, Function<Substitution, CallPanel> calls) {

    /** What a person has to do first, then what was decided, then what is waited for. */
    List<MissingItem> items(List<Substitution> missing) {
        return missing.stream().map(this::item).sorted(Comparator.comparing(MissingItem::state)).toList();
    }

    private MissingItem item(Substitution substitution) {
        var occasion = substitution.occasion();
        var progress = substitution.progress();
        var ordered = order.line(occasion.line()).map(OrderLine::ordered).orElseThrow();
        var state = state(progress);
        return new MissingItem(substitution.id().value(), occasion.line().value(), goods.say(ordered.name()), occasion.missing(), ordered.quantity(),
                occasion.reason().name(), state, time.ago(occasion.openedAt()), occasion.openedAt().toString(), time.clock(progress.answerBy()),
                progress.ifSilent() == null ? null : progress.ifSilent().name(), progress.offers().stream().map(this::offer).toList(),
                state == State.PERSON ? words.of(order.id(), time.language()) : List.of(), verdict(progress.decision()),
                state == State.PERSON ? calls.apply(substitution) : null);
    }

    private static State state(Substitution.Progress progress) {
        return switch (progress.status()) {
            case ROUTING -> State.SEARCHING;
            case WAITING_FOR_CUSTOMER -> State.ASKED;
            case WITH_STAFF -> State.PERSON;
            case CANCELLED -> State.WITHDRAWN;
            case DECIDED, APPLIED -> progress.decision().outcome() == Decision.Outcome.SUBSTITUTE ? State.TAKE : State.LEAVE;
        };
    }

    private OfferButton offer(Offer offer) {
        return new OfferButton(offer.label(), goods.say(offer.name()), offer.aisle(), String.valueOf(offer.unitPrice()),
                offer.why().stream().map(goods::say).toList());
    }

    private Verdict verdict(Decision decision) {
        if (decision == null) {
            return null;
        }
        var by = decision.by().name();
        var channel = decision.channel().name();
        return decision.outcome() == Decision.Outcome.REFUND
                ? new Verdict(null, null, decision.quantity(), null, by, channel, time.clock(decision.at()))
                : new Verdict(goods.say(decision.name()), goods.aisle(decision.sku()), decision.quantity(),
                        String.valueOf(decision.unitPrice()), by, channel, time.clock(decision.at()));
    }
}
