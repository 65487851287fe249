package com.curbline.customer.page;

import com.curbline.access.Stores;
import com.curbline.catalogue.Availability;
import com.curbline.catalogue.Products;
import com.curbline.customer.page.CustomerPage.Frame;
import com.curbline.customer.page.CustomerPage.Notice;
import com.curbline.kernel.Language;
import com.curbline.kernel.Sku;
import com.curbline.orders.Order;
import com.curbline.substitution.Offer;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.SubstitutionStatus;
import com.curbline.substitution.Substitutions;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Composes the page of an order. */
@Component
class CustomerPages {

    private static final Set<SubstitutionStatus> ASKING = Set.of(SubstitutionStatus.WAITING_FOR_CUSTOMER, SubstitutionStatus.WITH_STAFF);

    private final Substitutions substitutions;
    private final Products products;
    private final Availability availability;
    private final Stores stores;
    private final Clock clock;

    CustomerPages(Substitutions substitutions, Products products, Availability availability, Stores stores, Clock clock) {
        this.substitutions = substitutions;
        this.products = products;
        this.availability = availability;
        this.stores = stores;
        this.clock = clock;
    }

    CustomerPage of(Order order, Visit visit, GivenAnswers given) {
        var missing = substitutions.ofOrder(order.id()).stream().sorted(Comparator.comparing(one -> order.lines().indexOf(order.lineOf(one.id())))).toList();
        var telling = telling(order, missing, visit.language(order));
        var questions = order.status().isFinal() ? List.<Question>of() : questions(missing, telling, given);
        var settled = missing.stream().filter(one -> one.progress().decision() != null).map(one -> SettledItem.of(one, telling)).toList();
        var bags = Bags.of(telling).orElse(null);
        var wishes = WishSection.of(telling, visit.shows(Visit.WISHES)).orElse(null);
        var pickup = PickupSection.of(telling, visit.shows(Visit.PICKUP)).orElse(null);
        return new CustomerPage(telling.words(), frame(telling, visit), heading(questions, telling), sentences(questions, telling), notice(visit, telling),
                questions, bags == null ? settled : List.of(), wishes, pickup, bags, !visit.isStill() && !order.status().isFinal(), visit.show() != null);
    }

    private Telling telling(Order order, List<Substitution> missing, Language language) {
        var store = stores.get(order.store());
        var supplied = order.lines().stream().flatMap(line -> line.progress().supplied().stream()).map(item -> item.sku());
        var offered = missing.stream().flatMap(one -> one.progress().offers().stream()).map(Offer::sku);
        Set<Sku> skus = Stream.of(order.lines().stream().map(line -> line.ordered().sku()), supplied, offered).flatMap(all -> all).collect(Collectors.toSet());
        return new Telling(order, store, Words.in(language), new StoreTime(store.zone(), language, clock.instant()), products.findAll(order.store(), skus));
    }

    private List<Question> questions(List<Substitution> missing, Telling telling, GivenAnswers given) {
        return missing.stream().filter(one -> ASKING.contains(one.progress().status()))
                .map(one -> Question.of(one, inStock(one), telling, given)).toList();
    }

    /** The offers that can still be had. */
    private List<Offer> inStock(Substitution substitution) {
        var occasion = substitution.occasion();
        return substitution.progress().offers().stream()
                .filter(offer -> availability.counted(occasion.store(), offer.sku()).orElse(occasion.missing()) >= pieces(offer, occasion.missing())).toList();
    }

    private static int pieces(Offer offer, int missing) {
        return offer.quantity() == null ? missing : offer.quantity();
    }

    private static String heading(List<Question> questions, Telling telling) {
        return questions.isEmpty() ? Status.heading(telling) : telling.say("asking", "items", questions.size());
    }

    private static List<String> sentences(List<Question> questions, Telling telling) {
        var name = telling.order().customer().name().strip().split("\\s+")[0];
        return questions.isEmpty() ? Status.sentences(telling)
                : List.of(telling.say("asking.lead", "name", name, "items", questions.size()));
    }

    private static Notice notice(Visit visit, Telling telling) {
        return visit.step().map(step -> new Notice(step.isGood(), telling.say("done." + step.word()))).orElse(null);
    }

    private static Frame frame(Telling telling, Visit visit) {
        var store = telling.store();
        var phone = store.phone().map(PhoneShown::shown).orElse("");
        var other = telling.words().language() == Language.SPANISH ? Language.ENGLISH : Language.SPANISH;
        return new Frame("/c/" + visit.token(), other.locale().getLanguage(), telling.order().identity().orderNumber(), store.name(), phone,
                store.phone().map(number -> "tel:" + number.e164()).orElse(""));
    }
}
