package com.curbline.messaging.outbox;

import com.curbline.kernel.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Carries texts to phones. Called outside any transaction, once per attempt; never repeats anything by itself. */
public interface TextProvider {

    SendResult send(Parcel parcel);

    /** Looks whether an earlier attempt of this text arrived at the provider; {@code others} are the provider's ids of other texts to that phone. */
    LookResult lookFor(Parcel parcel, Set<String> others);

    /** Asks for nothing in particular, to learn whether the provider answers; empty where it does. */
    default Optional<LookResult.Unclear> probe() {
        return Optional.empty();
    }

    /** Whether it can be asked what became of a text. */
    default boolean tellsDeliveries() {
        return false;
    }

    /** What became of a text that the provider took; empty where the provider cannot be asked. */
    default Optional<Delivery> deliveryOf(String sid) {
        return Optional.empty();
    }

    /** Our own numbers that texts may come from, so that two questions on one phone can be told apart; empty where the provider chooses. */
    default List<String> ownNumbers() {
        return List.of();
    }

    /** One text on its way; {@code from} is null where the provider chooses the number, {@code attemptedAt} is the latest attempt. */
    record Parcel(String id, PhoneNumber to, String from, String body, Duration validFor, Instant attemptedAt) {
    }
}
