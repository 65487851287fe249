package com.curbline.messaging.outbox;

import com.curbline.kernel.PhoneNumber;
import com.curbline.testsupport.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A provider, a carrier and phones of which nobody can rely on anything but this: what was accepted reaches its phone once, within its validity. */
class UnreliableWorld implements TextProvider {

    /** What reached a phone. */
    record Arrival(PhoneNumber phone, String body, Instant at) {
    }

    /** A text that the provider has. */
    record Held(String sid, Parcel parcel, Instant until) {
    }

    private static final Duration SKEW = Duration.ofSeconds(1);

    final List<Arrival> arrivals = new ArrayList<>();
    final Map<String, Held> held = new LinkedHashMap<>();
    final Map<String, Delivery> fates = new LinkedHashMap<>();
    final Map<String, String> owners = new LinkedHashMap<>();
    private final Random random;
    private final MovableClock clock;
    private Instant downUntil = Instant.EPOCH;
    private Instant busyUntil = Instant.EPOCH;
    boolean calm;

    UnreliableWorld(Random random, MovableClock clock) {
        this.random = random;
        this.clock = clock;
    }

    void goDownFor(Duration time) {
        downUntil = clock.instant().plus(time);
    }

    void beBusyFor(Duration time) {
        busyUntil = clock.instant().plus(time);
    }

    private boolean isDown() {
        return !calm && clock.instant().isBefore(downUntil);
    }

    @Override
    public SendResult send(Parcel parcel) {
        if (isDown()) {
            return random.nextBoolean() ? new SendResult.NotSent("CONNECT", Duration.ofSeconds(2), Trouble.OUTAGE) : new SendResult.Unknown("503");
        }
        if (!calm && clock.instant().isBefore(busyUntil)) {
            return new SendResult.NotSent("20429", Duration.ofMillis(random.nextInt(3000)), Trouble.BUSY);
        }
        return switch (calm ? 9 : random.nextInt(10)) {
            case 0 -> new SendResult.Unknown("500");
            case 1 -> acceptedAnd(parcel, "500");
            case 2 -> acceptedAnd(parcel, "timeout");
            case 3 -> throw new IllegalStateException("The provider's library broke off");
            default -> new SendResult.Accepted(accepted(parcel));
        };
    }

    private SendResult acceptedAnd(Parcel parcel, String failure) {
        accepted(parcel);
        return new SendResult.Unknown(failure);
    }

    private String accepted(Parcel parcel) {
        var sid = "SM" + owners.size() + "-" + parcel.id();
        held.put(sid, new Held(sid, parcel, clock.instant().plus(parcel.validFor()).plus(SKEW)));
        fates.put(sid, new Delivery(Delivery.Stage.ACCEPTED));
        owners.put(sid, parcel.id());
        return sid;
    }

    /** The carrier gets to one of the texts. */
    void carryOne() {
        var next = held.values().stream().findFirst();
        next.ifPresent(text -> {
            held.remove(text.sid());
            fates.put(text.sid(), carried(text));
        });
    }

    private Delivery carried(Held text) {
        if (!clock.instant().isBefore(text.until())) {
            return failed("30036", PhoneFact.NONE, Remedy.NO_ANSWER_RULE);
        }
        int luck = calm ? 9 : random.nextInt(12);
        if (luck == 0) {
            return failed("30003", PhoneFact.NONE, Remedy.ONE_MORE_TRY);
        }
        if (luck == 1) {
            return failed("30007", PhoneFact.NONE, Remedy.PERSON);
        }
        arrivals.add(new Arrival(text.parcel().to(), text.parcel().body(), clock.instant()));
        return new Delivery(Delivery.Stage.DELIVERED);
    }

    private static Delivery failed(String code, PhoneFact fact, Remedy remedy) {
        return new Delivery(Delivery.Stage.FAILED, code, fact, remedy, Trouble.NONE);
    }

    @Override
    public LookResult lookFor(Parcel parcel, Set<String> others) {
        if (isDown()) {
            return new LookResult.Unclear("503", Trouble.OUTAGE);
        }
        return owners.entrySet().stream().filter(one -> one.getValue().equals(parcel.id()) && !others.contains(one.getKey())).findFirst()
                .<LookResult>map(one -> new LookResult.Found(one.getKey(), fates.get(one.getKey()))).orElseGet(LookResult.Absent::new);
    }

    @Override
    public Optional<LookResult.Unclear> probe() {
        return isDown() ? Optional.of(new LookResult.Unclear("503", Trouble.OUTAGE)) : Optional.empty();
    }

    @Override
    public boolean tellsDeliveries() {
        return true;
    }

    @Override
    public Optional<Delivery> deliveryOf(String sid) {
        return isDown() ? Optional.empty() : Optional.ofNullable(fates.get(sid));
    }
}
