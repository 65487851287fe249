package com.curbline.substitution.model;

import com.curbline.orders.CustomerLimits;
import com.curbline.orders.CustomerProfile;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A customer's rules as a table of queries writes them: a JSON object of flags, lists and shares. A rule that is not known is refused, never skipped. */
final class ProfileText {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> OTHERS = Set.of("avoid", "never", "organic_required", "organic_preferred", "brand_only", "brand_preferred",
            "price_cap", "size_tol", "age_ok");
    private static final Set<String> DIETS = Set.of("gluten_free", "lactose_free", "dairy_free", "vegan", "vegetarian", "halal", "kosher", "low_sodium", "no_sugar");

    private ProfileText() {
    }

    static CustomerProfile read(String text) {
        var rules = parsed(text);
        rules.propertyNames().stream().filter(Predicate.not(OTHERS::contains)).filter(Predicate.not(DIETS::contains)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("a profile names the unknown rule " + name);
        });
        var limits = new CustomerLimits(flag(rules, "brand_only"), words(rules, "never"), share(rules, "size_tol"), share(rules, "price_cap"),
                flag(rules, "age_ok"), flag(rules, "brand_preferred"), flag(rules, "organic_preferred"));
        return new CustomerProfile(words(rules, "avoid"), DIETS.stream().filter(diet -> flag(rules, diet)).collect(Collectors.toSet()),
                flag(rules, "organic_required"), limits);
    }

    private static JsonNode parsed(String text) {
        try {
            var rules = JSON.readTree(text.isBlank() ? "{}" : text);
            if (rules.isObject()) {
                return rules;
            }
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("a profile is no JSON: " + text, broken);
        }
        throw new IllegalArgumentException("a profile is no JSON object: " + text);
    }

    private static boolean flag(JsonNode rules, String name) {
        return rules.path(name).asBoolean(false);
    }

    private static BigDecimal share(JsonNode rules, String name) {
        var share = rules.path(name);
        return share.isNumber() ? share.decimalValue() : null;
    }

    private static Set<String> words(JsonNode rules, String name) {
        var listed = rules.path(name);
        return listed.isString() ? Set.of(listed.asString()) : new HashSet<>(Stream.of(listed).flatMap(list -> list.valueStream()).map(JsonNode::asString).toList());
    }
}
