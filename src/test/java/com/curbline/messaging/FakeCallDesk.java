package com.curbline.messaging;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.SubstitutionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Orders of callers, as the module that asks would know them; what {@link FakeDesk} has settled is open no more. */
public class FakeCallDesk implements CallDesk {

    private final FakeDesk desk;
    private final Clock clock;
    private final Map<PhoneNumber, List<ItemQuestion>> items = new ConcurrentHashMap<>();
    public final List<OrderId> callBacks = new CopyOnWriteArrayList<>();
    public final List<OrderId> spoken = new CopyOnWriteArrayList<>();

    FakeCallDesk(FakeDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The phone's order lacks these items. */
    public void lacks(ItemQuestion... missing) {
        items.put(missing[0].phone(), Arrays.asList(missing));
    }

    @Override
    public List<CallersOrder> ordersOf(PhoneNumber phone) {
        return items.getOrDefault(phone, List.of()).stream().map(ItemQuestion::order).distinct().map(order -> order(order, items.get(phone))).toList();
    }

    private CallersOrder order(OrderId order, List<ItemQuestion> all) {
        var own = all.stream().filter(item -> item.order().equals(order)).toList();
        var one = own.get(0);
        return new CallersOrder(order, one.orderNumber(), one.store(), one.language(), own.stream().filter(item -> desk.standing(item.substitution()) == null).toList());
    }

    @Override
    public Optional<StandingDecision> standing(SubstitutionId item) {
        return Optional.ofNullable(desk.standing(item));
    }

    @Override
    public Instant promiseCallBack(OrderId order) {
        callBacks.add(order);
        return clock.instant().plus(Duration.ofMinutes(10));
    }

    @Override
    public void spokenWith(OrderId order) {
        spoken.add(order);
    }
}
