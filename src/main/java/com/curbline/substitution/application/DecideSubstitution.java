package com.curbline.substitution.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.Sku;
import com.curbline.kernel.SubstitutionId;
import com.curbline.catalogue.Availability;
import com.curbline.catalogue.Product;
import com.curbline.catalogue.Products;
import com.curbline.orders.Order;
import com.curbline.orders.Orders;
import com.curbline.substitution.Decision;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitutions;
import com.curbline.substitution.model.Candidate;
import com.curbline.substitution.model.SubstitutePolicy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Settles a missing item by somebody's answer; the first answer wins, whatever the channel. */
@Service
public class DecideSubstitution {

    private final Substitutions substitutions;
    private final Orders orders;
    private final Products products;
    private final Availability availability;
    private final SubstitutionProcess process;
    private final BusinessCommands commands;
    private final Clock clock;

    DecideSubstitution(Substitutions substitutions, Orders orders, Products products, Availability availability, SubstitutionProcess process,
                       BusinessCommands commands, Clock clock) {
        this.substitutions = substitutions;
        this.orders = orders;
        this.products = products;
        this.availability = availability;
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
        var product = product(substitution, choice);
        requireInStock(substitution, product, missing);
        return Decision.substitute(product.sku(), product.title(), missing, product.price(), by, channel, clock.instant());
    }

    private Product product(Substitution substitution, Choice choice) {
        var order = orders.get(substitution.occasion().order());
        if (choice instanceof Choice.Offered offered) {
            var offer = substitution.progress().offers().stream().filter(o -> o.label().equals(offered.label())).findFirst()
                    .orElseThrow(() -> new InvalidRequest("/choice", "is none of the offers: " + offered.label()));
            return allowed(order, substitution, offer.sku(), "/choice");
        }
        return allowed(order, substitution, ((Choice.Proposed) choice).sku(), "/sku");
    }

    private Product allowed(Order order, Substitution substitution, Sku sku, String pointer) {
        var line = order.lineOf(substitution.id());
        var known = products.findAll(order.store(), List.of(sku, line.ordered().sku()));
        var product = known.get(sku);
        if (product == null) {
            throw new InvalidRequest(pointer, "is not a product of this store: " + sku);
        }
        requireAllowed(new Candidate(known.getOrDefault(line.ordered().sku(), product), product, order.customer().profile(), line.progress().preference()));
        return product;
    }

    private static void requireAllowed(Candidate candidate) {
        SubstitutePolicy.all().stream().flatMap(policy -> policy.refusal(candidate).stream()).findFirst().ifPresent(code -> {
            throw new RefusedByRule("substitute-not-allowed", "%s must not be given to this customer (%s)."
                    .formatted(candidate.substitute().title().english(), code), Map.of("rule", code));
        });
    }

    private void requireInStock(Substitution substitution, Product product, int missing) {
        if (!availability.mayHave(substitution.occasion().store(), product.sku(), missing)) {
            throw new RefusedByRule("substitute-gone", "%s is sold out by now; choose another one or a refund.".formatted(product.title().english()));
        }
    }
}
