package com.curbline.orders;

import com.curbline.kernel.Language;
import com.curbline.kernel.LineId;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.ReasonCode;
import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Orders in every state, for tests. */
public final class OrderFixture {

    public static final Instant NOON = Instant.parse("2026-11-21T18:00:00Z");
    public static final SubstitutionId MISSING_MILK = new SubstitutionId("sub-milk");
    public static final LineId MILK = new LineId("1");
    public static final LineId EGGS = new LineId("2");

    private OrderFixture() {
    }

    /** Five milks and one carton of eggs, promised in an hour. */
    public static Order received() {
        var customer = new Customer("c-1", "Rosa Diaz", new PhoneNumber("+15125550142"), Language.SPANISH, true, CustomerProfile.open());
        var identity = new Order.Identity(new OrderId("order-1"), new StoreId("elm-street"), "4821", customer,
                new Promise(NOON.plus(Duration.ofMinutes(30)), NOON.plus(Duration.ofMinutes(60))), NOON);
        return Order.receive(identity, List.of(line(MILK, "Whole Milk", 5, "4.00"), line(EGGS, "Eggs", 1, "3.50")));
    }

    public static Order withMilkShort(int found) {
        var order = received();
        order.reportShort(MILK, found, ReasonCode.NOT_ON_SHELF, MISSING_MILK, NOON, Party.PICKER);
        return order;
    }

    public static Order picked() {
        var order = received();
        order.endPicking(NOON, Party.PICKER);
        return order;
    }

    public static Order ready() {
        var order = picked();
        order.stage("A3", NOON, Party.PICKER);
        return order;
    }

    public static SuppliedItem oatMilk(int quantity) {
        return new SuppliedItem(new Sku("OAT"), new LocalizedText("Oat Milk", "Leche de avena"), quantity, Money.dollars("4.50"), true);
    }

    private static OrderLine.AsOrdered line(LineId id, String name, int quantity, String price) {
        return new OrderLine.AsOrdered(id, new Sku(name.toUpperCase().replace(' ', '-')), new LocalizedText(name, name), quantity, Money.dollars(price), Preference.unstated());
    }
}
