package com.curbline.messaging.virtual;

import com.curbline.kernel.PhoneNumber;
import java.util.Optional;

/** The calls of phones that exist in the database only: nobody real is called. */
public interface PhoneCalls {

    /** The call that the phone shows, if any. */
    Optional<Shown> on(PhoneNumber phone);

    void answer(PhoneNumber phone);

    void decline(PhoneNumber phone);

    void hangUp(PhoneNumber phone);

    /** A call as the phone shows it: ringing, or going on where {@code answered}. */
    record Shown(String orderNumber, boolean answered) {
    }
}
