package com.curbline.orders.application;

import com.curbline.catalogue.Product;
import com.curbline.kernel.Language;
import com.curbline.kernel.LineId;
import com.curbline.kernel.Money;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.Sku;
import com.curbline.orders.Customer;
import com.curbline.orders.CustomerLimits;
import com.curbline.orders.CustomerProfile;
import com.curbline.orders.OrderLine.AsOrdered;
import com.curbline.orders.OrderView.MoneyView;
import com.curbline.orders.Preference;
import com.curbline.orders.Promise;
import com.curbline.orders.application.OrderDraft.CustomerDraft;
import com.curbline.orders.application.OrderDraft.LineDraft;
import com.curbline.orders.application.OrderDraft.PreferenceDraft;
import com.curbline.orders.application.OrderDraft.ProfileDraft;
import com.curbline.orders.application.OrderDraft.PromiseDraft;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a draft field by field; what cannot be taken is noted with its place. */
final class CheckedDraft {

    static final int MOST_LINES = 500;
    static final int MOST_PIECES = 999;
    private static final int MOST_WISHES = 20;
    private static final BigDecimal HIGHEST_PRICE = new BigDecimal("99999.99");
    private static final Duration FURTHEST_PROMISE = Duration.ofDays(3660);

    private final DraftCheck check;
    private final Map<Sku, Product> products;

    CheckedDraft(DraftCheck check, Map<Sku, Product> products) {
        this.check = check;
        this.products = products;
    }

    Customer customer(CustomerDraft draft) {
        if (!check.require(draft != null, "/customer", "must be given")) {
            return null;
        }
        check.requireText(draft.name(), 200, "/customer/name");
        check.requireFit(draft.customerId(), 64, "/customer/customerId");
        var phone = check.require(PhoneNumber.parse(draft.phone()), "/customer/phone", "must be a phone number in E.164 form, such as +15125550142");
        var language = draft.locale() == null ? Language.ENGLISH : check.require(Language.of(draft.locale()), "/customer/locale", "must be en-US or es-US");
        return new Customer(draft.customerId(), draft.name(), phone, language, Boolean.TRUE.equals(draft.smsConsent()), profile(draft.profile()));
    }

    private CustomerProfile profile(ProfileDraft draft) {
        if (draft != null) {
            check.requireFew(draft.avoid(), MOST_WISHES, "/customer/profile/avoid");
            check.requireFew(draft.diet(), MOST_WISHES, "/customer/profile/diet");
            check.requireFew(draft.never(), MOST_WISHES, "/customer/profile/never");
            check.require(isShare(draft.sizeTolerance()), "/customer/profile/sizeTolerance", "must be a share from 0 to 10, such as 0.25");
            check.require(isShare(draft.priceCap()), "/customer/profile/priceCap", "must be a share from 0 to 10, such as 0.1");
        }
        return draft == null ? CustomerProfile.open()
                : new CustomerProfile(lowerCase(draft.avoid()), lowerCase(draft.diet()), Boolean.TRUE.equals(draft.organicRequired()), limits(draft));
    }

    private static boolean isShare(BigDecimal share) {
        return share == null || share.signum() >= 0 && share.compareTo(BigDecimal.TEN) <= 0;
    }

    private static CustomerLimits limits(ProfileDraft draft) {
        return new CustomerLimits(Boolean.TRUE.equals(draft.brandOnly()), draft.never() == null ? Set.of() : withoutBlanks(draft.never()), draft.sizeTolerance(), draft.priceCap(),
                Boolean.TRUE.equals(draft.ageChecked()), Boolean.TRUE.equals(draft.brandPreferred()), Boolean.TRUE.equals(draft.organicPreferred()));
    }

    private static Set<String> withoutBlanks(Set<String> words) {
        return words.stream().filter(word -> word != null && !word.isBlank()).map(String::strip).collect(Collectors.toSet());
    }

    private static Set<String> lowerCase(Set<String> words) {
        var lower = new HashSet<String>();
        if (words != null) {
            words.stream().filter(word -> word != null && !word.isBlank()).forEach(word -> lower.add(word.strip().toLowerCase().replace(' ', '_')));
        }
        return lower;
    }

    Promise promise(PromiseDraft draft, Instant now) {
        if (!check.require(draft != null && draft.to() != null, "/promise/to", "must be given")) {
            return null;
        }
        var from = draft.from() == null ? draft.to() : draft.from();
        var ordered = check.require(!draft.to().isBefore(from), "/promise/to", "must not be before the promise begins");
        check.require(draft.to().isAfter(now), "/promise/to", "must be in the future");
        check.require(draft.to().isBefore(now.plus(FURTHEST_PROMISE)), "/promise/to", "must be within ten years");
        return ordered ? new Promise(from, draft.to()) : null;
    }

    List<AsOrdered> lines(List<LineDraft> drafts, Preference orderWide) {
        if (!check.require(drafts != null && !drafts.isEmpty(), "/lines", "must hold at least one line")
                || !check.require(drafts.size() <= MOST_LINES, "/lines", "must hold at most %d lines".formatted(MOST_LINES))) {
            return List.of();
        }
        var lines = new ArrayList<AsOrdered>();
        var ids = new HashSet<String>();
        for (int i = 0; i < drafts.size(); i++) {
            line(drafts.get(i), "/lines/" + i, ids, orderWide, lines);
        }
        return lines;
    }

    private void line(LineDraft draft, String at, Set<String> ids, Preference orderWide, List<AsOrdered> lines) {
        if (!check.require(draft != null, at, "must be given")) {
            return;
        }
        if (check.requireText(draft.lineId(), 64, at + "/lineId")) {
            check.require(ids.add(draft.lineId()), at + "/lineId", "is already used by another line of this order");
        }
        var inRange = draft.quantity() != null && draft.quantity() >= 1 && draft.quantity() <= MOST_PIECES;
        check.require(inRange, at + "/quantity", "must be a whole number from 1 to %d".formatted(MOST_PIECES));
        var product = product(draft.sku(), at + "/sku");
        var price = price(draft.unitPrice(), product, at + "/unitPrice");
        var wish = preference(draft.ifUnavailable(), at + "/ifUnavailable").or(orderWide);
        if (check.isClean()) {
            lines.add(new AsOrdered(new LineId(draft.lineId()), product.sku(), product.title(), draft.quantity(), price, wish));
        }
    }

    private Product product(String sku, String at) {
        if (!check.requireText(sku, 64, at)) {
            return null;
        }
        var product = products.get(new Sku(sku));
        check.require(product != null, at, "is not a product of this store: " + sku);
        return product;
    }

    private Money price(MoneyView draft, Product product, String at) {
        if (draft == null) {
            var known = product == null ? null : product.price();
            check.require(product == null || known != null, at, "must be given, since the catalogue knows no price of this product");
            return known;
        }
        var price = check.require(draft.toMoney(), at, "must be an amount such as {\"amount\":\"4.99\",\"currency\":\"USD\"}");
        if (price != null) {
            check.require(price.amount().signum() >= 0 && price.amount().compareTo(HIGHEST_PRICE) <= 0, at + "/amount", "must be from 0 to " + HIGHEST_PRICE);
            check.require(price.amount().compareTo(new BigDecimal(draft.amount())) == 0, at + "/amount", "must not have more than two decimal places");
            check.require(price.currency().getCurrencyCode().equals("USD"), at + "/currency", "must be USD");
        }
        return price;
    }

    Preference preference(PreferenceDraft draft, String at) {
        if (draft == null) {
            return Preference.unstated();
        }
        var known = Arrays.stream(Preference.Wish.values()).filter(wish -> wish != Preference.Wish.UNSTATED && wish.name().equals(draft.action())).findFirst();
        var wish = check.require(known, at + "/action", "must be ASK, BEST_MATCH, CHOICES or REFUND");
        if (!check.requireFew(draft.choices(), MOST_WISHES, at + "/choices")) {
            return Preference.unstated();
        }
        var choices = draft.choices() == null ? List.<Sku>of() : draft.choices().stream().map(sku -> choice(sku, at + "/choices")).toList();
        check.require(wish != Preference.Wish.CHOICES || !choices.isEmpty(), at + "/choices", "must name at least one product");
        var highest = draft.maxUnitPrice() == null ? null : price(draft.maxUnitPrice(), null, at + "/maxUnitPrice");
        return wish == null || !check.isClean() ? Preference.unstated() : new Preference(wish, choices, highest);
    }

    private Sku choice(String sku, String at) {
        var product = product(sku, at);
        return product == null ? new Sku("unknown") : product.sku();
    }
}
