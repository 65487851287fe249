package com.curbline.substitution.application;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.CallDesk;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.StandingDecision;
import com.curbline.orders.Order;
import com.curbline.orders.Orders;
import com.curbline.orders.OrdersOnPhone;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.SubstitutionStatus;
import com.curbline.substitution.Substitutions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Knows what customers may be calling about. */
@Service
class AnswerCalls implements CallDesk {

    /** While candidates are looked for there is nothing to choose from yet. */
    private static final Set<SubstitutionStatus> ASKABLE = EnumSet.of(SubstitutionStatus.WAITING_FOR_CUSTOMER, SubstitutionStatus.WITH_STAFF);

    private final OrdersOnPhone onPhone;
    private final Orders orders;
    private final Substitutions substitutions;
    private final CallBacks callBacks;

    AnswerCalls(OrdersOnPhone onPhone, Orders orders, Substitutions substitutions, CallBacks callBacks) {
        this.onPhone = onPhone;
        this.orders = orders;
        this.substitutions = substitutions;
        this.callBacks = callBacks;
    }

    @Override
    public List<CallersOrder> ordersOf(PhoneNumber phone) {
        return onPhone.open(phone).stream().map(orders::get).map(this::callers).toList();
    }

    private CallersOrder callers(Order order) {
        return new CallersOrder(order.id(), order.identity().orderNumber(), order.store(), order.customer().language(), open(order));
    }

    private List<ItemQuestion> open(Order order) {
        return substitutions.ofOrder(order.id()).stream().filter(substitution -> ASKABLE.contains(substitution.progress().status()))
                .map(substitution -> CustomerQuestion.about(order, substitution)).toList();
    }

    @Override
    public Optional<StandingDecision> standing(SubstitutionId item) {
        return Optional.of(substitutions.get(item)).filter(substitution -> !substitution.isOpen()).map(this::standing);
    }

    private StandingDecision standing(Substitution substitution) {
        return Standing.of(orders.get(substitution.occasion().order()), substitution);
    }

    @Override
    public Instant promiseCallBack(OrderId order) {
        return callBacks.promise(order);
    }

    @Override
    public void spokenWith(OrderId order) {
        callBacks.done(order, null);
    }
}
