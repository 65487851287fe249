package com.curbline.messaging.voice;

import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.StaffCalls.Way;
import com.curbline.messaging.outbox.SendResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Carries calls that staff make. Called outside any transaction, once per attempt; never repeats anything by itself. */
public interface CallProvider {

    Way way();

    /** The number that is shown to who is called; without one no call can be made. */
    Optional<String> ownNumber();

    /** Lets the store's phone ring. */
    SendResult place(Wanted wanted);

    /** Looks whether an earlier attempt of this call arrived at the provider. */
    Sighting lookFor(Wanted wanted);

    /** What the provider knows of a call and its legs; empty where it cannot be asked. */
    Optional<List<LegNews>> legsOf(String sid);

    /** A call to make; {@code first} is the turn that begins when the store's phone is lifted. {@code attemptedAt} is the latest attempt. */
    record Wanted(String callId, PhoneNumber storePhone, String ownNumber, Next first, Instant attemptedAt) {
    }
}
