package com.curbline.substitution.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.Money;
import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.Sku;
import com.curbline.kernel.SubstitutionId;
import com.curbline.catalogue.Product;
import com.curbline.substitution.Decision;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitutions;
import com.curbline.substitution.model.SubstitutePolicy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Settles a missing item by somebody's answer; the first answer wins, whatever the channel. */
@Service
public class DecideSubstitution {

    private final Substitutions substitutions;
    private final Candidates candidates;
    private final Stock stock;
    private final SubstitutionProcess process;
    private final BusinessCommands commands;
    private final Clock clock;

    DecideSubstitution(Substitutions substitutions, Candidates candidates, Stock stock, SubstitutionProcess process,
                       BusinessCommands commands, Clock clock) {
        this.substitutions = substitutions;
        this.candidates = candidates;
        this.stock = stock;
        this.process = process;
        this.commands = commands;
        this.clock = clock;
    }

    /** What somebody chose. */
    public sealed interface Choice {

        /** The offer with this label. */
        record Offered(String label) implements Choice {
        }

        /** No substitute. */
        record Refund() implements Choice {
        }

        /** Another product, proposed by who answers. */
        record Proposed(Sku sku) implements Choice {
        }
    }

    /**
     * @throws com.curbline.substitution.SubstitutionClosed when it was settled before; the standing decision comes along
     * @throws InvalidRequest when the choice names no offer or no product of the store
     * @throws RefusedByRule when a hard rule forbids the product or it is not in stock
     */
    public Substitution decide(SubstitutionId id, Choice choice, By by, Channel channel) {
        return commands.run(() -> {
            var substitution = substitutions.get(id);
            substitution.requireOpen();
            substitution.decide(decision(substitution, choice, by, channel));
            substitutions.save(substitution);
            goOn(id, by);
            return substitutions.get(id);
        });
    }

    private void goOn(SubstitutionId id, By by) {
        if (by == By.STAFF) {
            process.settledByStaff(id);
        } else {
            process.answered(id);
        }
    }

    private Decision decision(Substitution substitution, Choice choice, By by, Channel channel) {
        var missing = substitution.occasion().missing();
        if (choice instanceof Choice.Refund) {
            return Decision.refund(missing, by, channel, clock.instant());
        }
        var chosen = chosen(substitution, choice, by);
        var pieces = requireInStock(substitution, chosen.product());
        return Decision.substitute(chosen.product().sku(), chosen.product().title(), pieces, chosen.unitPrice(), by, channel, clock.instant());
    }

    /** What is chosen, at the price that was told. */
    private record Chosen(Product product, Money unitPrice) {
    }

    private Chosen chosen(Substitution substitution, Choice choice, By by) {
        if (choice instanceof Choice.Offered offered) {
            var offer = substitution.progress().offers().stream().filter(o -> o.label().equals(offered.label())).findFirst()
                    .orElseThrow(() -> new InvalidRequest("/choice", "is none of the offers: " + offered.label()));
            return new Chosen(allowed(substitution, offer.sku(), "/choice", by), offer.unitPrice());
        }
        var product = allowed(substitution, ((Choice.Proposed) choice).sku(), "/sku", by);
        if (product.price() == null) {
            throw new RefusedByRule("price-unknown", "The catalogue knows no price of %s; choose another product.".formatted(product.title().english()));
        }
        return new Chosen(product, product.price());
    }

    private Product allowed(Substitution substitution, Sku sku, String pointer, By by) {
        var candidate = candidates.of(substitution, List.of(sku)).stream().findFirst()
                .orElseThrow(() -> new InvalidRequest(pointer, "is not a product of this store: " + sku));
        var rules = by == By.STAFF ? SubstitutePolicy.forStaff() : SubstitutePolicy.all();
        SubstitutePolicy.firstRefusal(rules, candidate).ifPresent(code -> {
            throw new RefusedByRule("substitute-not-allowed", "%s must not be given to this customer (%s)."
                    .formatted(candidate.substitute().title().english(), code), Map.of("rule", code));
        });
        return candidate.substitute();
    }

    /** As many as are missing, or as many as there are; the rest is refunded. */
    private int requireInStock(Substitution substitution, Product product) {
        var pieces = stock.available(substitution, product.sku());
        if (pieces == 0) {
            throw new RefusedByRule("substitute-gone", "%s is sold out by now; choose another one or a refund.".formatted(product.title().english()));
        }
        return pieces;
    }
}
