package com.curbline.substitution.application;

import com.curbline.messaging.IfSilent;
import com.curbline.substitution.Decision;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Offer;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.model.SubstitutePolicy;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The best offer that is still in stock and still allowed, for decisions that nobody is asked about. */
@Component
class FirstOffer {

    private final Stock stock;
    private final Candidates candidates;

    FirstOffer(Stock stock, Candidates candidates) {
        this.stock = stock;
        this.candidates = candidates;
    }

    /** The offer's decision where one is wanted and can be had, else a refund. */
    Decision orRefund(Substitution substitution, IfSilent wanted, By by, Instant at) {
        var missing = substitution.occasion().missing();
        var offer = wanted == IfSilent.FIRST_OFFER ? best(substitution) : Optional.<Offer>empty();
        return offer.map(best -> Decision.substitute(best.sku(), best.name(), stock.available(substitution, best.sku()), best.unitPrice(), by, Channel.NONE, at))
                .orElseGet(() -> Decision.refund(missing, by, Channel.NONE, at));
    }

    /** What is known about a product may have changed since it was offered. */
    private Optional<Offer> best(Substitution substitution) {
        var offers = substitution.progress().offers();
        var allowed = candidates.of(substitution, offers.stream().map(Offer::sku).toList()).stream()
                .filter(candidate -> SubstitutePolicy.firstRefusal(SubstitutePolicy.all(), candidate).isEmpty())
                .map(candidate -> candidate.substitute().sku()).toList();
        var missing = substitution.occasion().missing();
        var there = offers.stream().filter(offer -> allowed.contains(offer.sku())).filter(offer -> stock.available(substitution, offer.sku()) > 0).toList();
        return there.stream().filter(offer -> stock.available(substitution, offer.sku()) == missing).findFirst().or(() -> there.stream().findFirst());
    }
}
