package com.curbline.messaging.voice;

import com.curbline.access.Store;
import com.curbline.access.Stores;
import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.StaffCalls;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.plumbing.AfterCommit;
import com.curbline.messaging.voice.Call.State;
import com.curbline.messaging.wording.StoreClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes down that staff want to call; the call is made once the running command is committed. */
@Service
class OutgoingCalls implements StaffCalls {

    /** What was saved later than this has nothing to do with the call. */
    static final Duration RECENTLY = Duration.ofMinutes(30);

    private final CallRows calls;
    private final LegRows legs;
    private final CallStory story;
    private final SavedCalls saved;
    private final Stores stores;
    private final Consents consents;
    private final StoreClock storeClock;
    private final ObjectProvider<CallProvider> provider;
    private final BusinessCommands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @SuppressWarnings("java:S107")
    OutgoingCalls(CallRows calls, LegRows legs, CallStory story, SavedCalls saved, Stores stores, Consents consents, StoreClock storeClock,
                  ObjectProvider<CallProvider> provider, BusinessCommands commands, ApplicationEventPublisher events, Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.story = story;
        this.saved = saved;
        this.stores = stores;
        this.consents = consents;
        this.storeClock = storeClock;
        this.provider = provider;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Some call is to be made. */
    record CallWanted() {
    }

    @Override
    public Way way(StoreId store) {
        var carrier = provider.getIfAvailable();
        if (carrier == null || carrier.ownNumber().isEmpty()) {
            return Way.BY_HAND;
        }
        return carrier.way() == Way.BRIDGED && stores.find(store).flatMap(Store::phone).isEmpty() ? Way.BY_HAND : carrier.way();
    }

    @Override
    public void call(Wanted wanted) {
        commands.run(() -> {
            calls.forget(State.BY_HAND, RECENTLY);
            boolean byHand = way(wanted.store()) == Way.BY_HAND;
            var ours = byHand ? null : provider.getObject().ownNumber().orElse(null);
            calls.addOutgoing(new Call(calls.newId(), false, null, wanted.phone(), ours, wanted.store(), wanted.order(), wanted.orderNumber(), wanted.language(),
                    wanted.who(), byHand ? State.BY_HAND : State.NEW, clock.instant(), null, null, null, 0)).ifPresent(this::isWanted);
        });
    }

    private void isWanted(Call call) {
        story.started(call);
        if (call.state() == State.NEW) {
            AfterCommit.run(() -> events.publishEvent(new CallWanted()));
        }
    }

    @Override
    public void saved(OrderId order, String who) {
        commands.run(() -> saved.save(order, who));
    }

    @Override
    public boolean isRecent(OrderId order) {
        var since = clock.instant().minus(RECENTLY);
        return calls.ofOrder(order).stream().filter(call -> call.createdAt().isAfter(since)).anyMatch(this::hasPerson);
    }

    private boolean hasPerson(Call call) {
        return !call.incoming() && call.sid() == null ? call.state() == State.BY_HAND || call.state() == State.ENDED
                : legs.of(call).stream().anyMatch(leg -> leg.takenAt() != null);
    }

    @Override
    public void wrongNumber(PhoneNumber phone) {
        consents.cannotReceive(phone.e164(), "WRONG_NUMBER");
    }

    @Override
    public String clock(StoreId store, Instant moment) {
        return storeClock.tell(store, moment);
    }

    @Override
    public List<CallMade> of(OrderId order) {
        return calls.ofOrder(order).stream().map(this::made).toList();
    }

    private CallMade made(Call call) {
        var all = legs.of(call);
        var figures = Figures.of(all);
        return new CallMade(call.createdAt(), call.incoming(), call.who(), Progress.of(call, all).name(), figures.staff(), figures.waiting());
    }
}
