package com.curbline.catalogue;

import com.curbline.access.Caller;
import com.curbline.kernel.FieldProblem;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the retailer's counts. */
@RestController
class AvailabilityController {

    private static final int MOST_ITEMS = 20_000;

    private final Availability availability;
    private final Products products;

    AvailabilityController(Availability availability, Products products) {
        this.availability = availability;
        this.products = products;
    }

    @Transactional
    @PutMapping("/api/v1/stores/{storeId}/availability")
    public Taken set(@PathVariable StoreId storeId, @RequestBody Counts counts, Caller caller) {
        caller.requireStore(storeId);
        var items = counts.required();
        requireNoProblem(storeId, items);
        availability.set(storeId, items.stream().collect(Collectors.toMap(item -> new Sku(item.sku()), Count::onHand)));
        return new Taken(items.size());
    }

    private void requireNoProblem(StoreId store, List<Count> items) {
        var filled = items.stream().filter(Count::hasSku).map(item -> new Sku(item.sku())).collect(Collectors.toSet());
        var known = products.findAll(store, filled).keySet();
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < items.size(); index++) {
            items.get(index).check("/items/" + index, known, seen, problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
    }

    record Taken(int taken) {
    }

    record Counts(List<Count> items) {

        List<Count> required() {
            if (items == null || items.isEmpty()) {
                throw new InvalidRequest("/items", "must hold at least one item");
            }
            if (items.size() > MOST_ITEMS || items.contains(null)) {
                throw new InvalidRequest("/items", "must hold at most " + MOST_ITEMS + " items, and none of them null");
            }
            return items;
        }
    }

    record Count(String sku, Integer onHand) {

        boolean hasSku() {
            return sku != null && !sku.isBlank();
        }

        void check(String at, Set<Sku> known, Set<String> seen, List<FieldProblem> problems) {
            if (!hasSku() || !known.contains(new Sku(sku))) {
                problems.add(new FieldProblem(at + "/sku", hasSku() ? "this store sells no product " + sku : "is required"));
            } else if (!seen.add(sku)) {
                problems.add(new FieldProblem(at + "/sku", "stands in the list twice"));
            }
            if (onHand == null || onHand < 0) {
                problems.add(new FieldProblem(at + "/onHand", "must be a whole number from 0"));
            }
        }
    }
}
