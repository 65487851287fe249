package com.curbline.orders.application;

import com.curbline.catalogue.Products;
import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.LineId;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.Sku;
import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.orders.Orders;
import com.curbline.orders.Preference;
import com.curbline.orders.application.OrderDraft.PreferenceDraft;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Changes what is to be done about items that are not there, until their line is picked. */
@Service
public class ChangePreferences {

    private final Orders orders;
    private final Products products;
    private final BusinessCommands commands;
    private final Clock clock;

    ChangePreferences(Orders orders, Products products, BusinessCommands commands, Clock clock) {
        this.orders = orders;
        this.products = products;
        this.commands = commands;
        this.clock = clock;
    }

    /** A new wish for the whole order ({@code ifUnavailable}, may be null) and for single lines. */
    public record Wishes(PreferenceDraft ifUnavailable, List<LineWish> lines) {
    }

    /** The wish for one line. */
    public record LineWish(String lineId, PreferenceDraft ifUnavailable) {
    }

    public Order change(OrderId id, Wishes wishes, Party by) {
        return commands.run(() -> {
            var order = orders.get(id);
            order.prefer(checked(order, wishes), clock.instant(), by);
            orders.save(order);
            return order;
        });
    }

    private Map<LineId, Preference> checked(Order order, Wishes wishes) {
        var check = new DraftCheck();
        var reader = new CheckedDraft(check, products.findAll(order.store(), skus(wishes)));
        var result = new LinkedHashMap<LineId, Preference>();
        if (wishes.ifUnavailable() != null) {
            var wish = reader.preference(wishes.ifUnavailable(), "/ifUnavailable");
            order.lines().stream().filter(line -> line.status() == LineStatus.PENDING).map(OrderLine::id).forEach(line -> result.put(line, wish));
        }
        var lines = lines(wishes);
        for (int i = 0; i < lines.size(); i++) {
            line(order, lines.get(i), "/lines/" + i, check, reader, result);
        }
        check.throwIfAny();
        return result;
    }

    private static void line(Order order, LineWish wish, String at, DraftCheck check, CheckedDraft reader, Map<LineId, Preference> result) {
        var known = order.lines().stream().map(OrderLine::id).filter(id -> id.value().equals(wish.lineId())).findFirst();
        var line = check.require(known, at + "/lineId", "is not a line of this order");
        check.require(wish.ifUnavailable() != null, at + "/ifUnavailable", "must be given");
        var preference = reader.preference(wish.ifUnavailable(), at + "/ifUnavailable");
        if (line != null) {
            result.put(line, preference);
        }
    }

    private static List<LineWish> lines(Wishes wishes) {
        return wishes.lines() == null ? List.of() : wishes.lines().stream().filter(Objects::nonNull).toList();
    }

    private static java.util.Set<Sku> skus(Wishes wishes) {
        return Stream.concat(Stream.ofNullable(wishes.ifUnavailable()), lines(wishes).stream().map(LineWish::ifUnavailable))
                .filter(wish -> wish != null && wish.choices() != null).flatMap(wish -> wish.choices().stream())
                .filter(sku -> sku != null && !sku.isBlank()).map(Sku::new).collect(Collectors.toSet());
    }
}
