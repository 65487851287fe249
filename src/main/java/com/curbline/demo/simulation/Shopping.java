package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import com.curbline.demo.stock.Assortment;
import com.curbline.demo.stock.Assortment.Article;
import com.curbline.messaging.virtual.PhoneScreen;
import com.curbline.orders.Order;
import com.curbline.orders.OrderAlreadyExists;
import com.curbline.orders.application.OrderDraft;
import com.curbline.orders.application.OrderDraft.CustomerDraft;
import com.curbline.orders.application.OrderDraft.LineDraft;
import com.curbline.orders.application.OrderDraft.PreferenceDraft;
import com.curbline.orders.application.OrderDraft.PromiseDraft;
import com.curbline.orders.application.PlaceOrder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Places orders the way the retailer's shop does. */
@Component
@OnlyInDemo
class Shopping {

    private final PlaceOrder placeOrder;
    private final List<Article> articles;
    private final boolean phonesAreVirtual;
    private final Chance chance;
    private final Clock clock;

    Shopping(PlaceOrder placeOrder, Assortment assortment, ObjectProvider<PhoneScreen> phones, Chance chance, Clock clock) {
        this.placeOrder = placeOrder;
        this.articles = assortment.articles().stream().filter(article -> !article.delicate()).toList();
        this.phonesAreVirtual = phones.getIfAvailable() != null;
        this.chance = chance;
        this.clock = clock;
    }

    /** Whatever comes to mind, with or without a wish about missing items. */
    Order order(Persona persona, int minutes) {
        return place(persona, minutes, wish(), lines());
    }

    /** That basket, about whose items the customer has said nothing beforehand. */
    Order order(Persona persona, int minutes, List<LineDraft> lines) {
        return place(persona, minutes, null, lines);
    }

    /** Order numbers are short, as on a bag; one that is taken is drawn again. */
    private Order place(Persona persona, int minutes, PreferenceDraft wish, List<LineDraft> lines) {
        var customer = customer(persona);
        var promise = clock.instant().plus(Duration.ofMinutes(minutes));
        for (int longest = 9999; ; longest *= 10) {
            try {
                var number = String.valueOf(chance.between(1000, longest));
                return placeOrder.place(Scenes.STORE, new OrderDraft(number, Scenes.STORE.value(), customer, new PromiseDraft(null, promise), wish, lines));
            } catch (OrderAlreadyExists taken) {
                if (longest > 99_999_999) {
                    throw taken;
                }
            }
        }
    }

    /** Nobody who does not exist is texted through a real provider. */
    private CustomerDraft customer(Persona persona) {
        return new CustomerDraft(persona.id(), persona.name(), persona.phone(), persona.language().tag(), persona.allowsTexts() && phonesAreVirtual, null);
    }

    private PreferenceDraft wish() {
        var dice = chance.between(1, 10);
        return switch (dice) {
            case 1 -> new PreferenceDraft("BEST_MATCH", List.of(), null);
            case 2 -> new PreferenceDraft("REFUND", List.of(), null);
            case 3, 4 -> new PreferenceDraft("ASK", List.of(), null);
            default -> null;
        };
    }

    private List<LineDraft> lines() {
        var basket = new ArrayList<>(chance.shuffled(articles).subList(0, chance.between(3, 6)));
        return IntStream.range(0, basket.size())
                .mapToObj(i -> new LineDraft(String.valueOf(i + 1), basket.get(i).sku().value(), chance.of(0.25) ? 2 : 1, null, null)).toList();
    }
}
