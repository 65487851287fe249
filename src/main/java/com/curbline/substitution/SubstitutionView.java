package com.curbline.substitution;

import com.curbline.kernel.LocalizedText;
import com.curbline.orders.OrderView.MoneyView;
import java.time.Instant;
import java.util.List;

/** A missing item as the API shows it; route, answerBy, ifSilent and decision are null until known. */
public record SubstitutionView(
        String substitutionId,
        String orderId,
        String lineId,
        int missingQuantity,
        String reason,
        String status,
        String route,
        List<OfferView> offers,
        Instant answerBy,
        String ifSilent,
        DecisionView decision) {

    /** A substitute as offered; {@code quantity} may be less than is missing, the rest is refunded then. */
    public record OfferView(String label, String sku, String name, MoneyView unitPrice, List<String> why, int quantity) {
    }

    /** How it was settled. */
    public record DecisionView(String outcome, String sku, int quantity, MoneyView unitPrice, String by, String channel, Instant at) {

        static DecisionView of(Decision decision) {
            return decision == null ? null : new DecisionView(decision.outcome().name(), decision.sku() == null ? null : decision.sku().value(),
                    decision.quantity(), MoneyView.of(decision.unitPrice()), decision.by().name(), decision.channel().name(), decision.at());
        }
    }

    public static SubstitutionView of(Substitution substitution) {
        var occasion = substitution.occasion();
        var progress = substitution.progress();
        return new SubstitutionView(occasion.id().value(), occasion.order().value(), occasion.line().value(), occasion.missing(), occasion.reason().name(),
                progress.status().name(), progress.route() == null ? null : progress.route().name(), progress.offers().stream().map(offer -> offer(offer, occasion.missing())).toList(),
                progress.answerBy(), progress.ifSilent() == null ? null : progress.ifSilent().name(), DecisionView.of(progress.decision()));
    }

    private static OfferView offer(Offer offer, int missing) {
        return new OfferView(offer.label(), offer.sku().value(), offer.name().english(), MoneyView.of(offer.unitPrice()), offer.why().stream().map(LocalizedText::english).toList(),
                offer.quantity() == null ? missing : offer.quantity());
    }
}
