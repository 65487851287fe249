package com.curbline.messaging.twilio;

import com.curbline.messaging.outbox.PhoneFact;
import java.util.Set;

/** What Twilio's codes mean for us. A code that is not here is a plain failure, never a reason to crash. */
final class ErrorCodes {

    /** Unsubscribed, or blocked by the recipient, which comes to the same. */
    private static final Set<Integer> OPTED_OUT = Set.of(21610, 30004);
    /** No number, no mobile, a landline, an unknown handset. */
    private static final Set<Integer> NO_SMS = Set.of(21211, 21614, 21635, 30005, 30006);
    /** Credentials or account: nothing that the customer's text could cure, so it waits until an operator has. */
    private static final Set<Integer> OURS = Set.of(20003, 20404, 20429, 21611);

    /** The handset was off, or nobody knows what happened. */
    private static final Set<Integer> MAY_PASS = Set.of(30003, 30008);

    private ErrorCodes() {
    }

    static PhoneFact fact(int code) {
        if (OPTED_OUT.contains(code)) {
            return PhoneFact.OPTED_OUT;
        }
        return NO_SMS.contains(code) ? PhoneFact.NO_SMS : PhoneFact.NONE;
    }

    static boolean mayPass(int code) {
        return MAY_PASS.contains(code);
    }

    static boolean canBeTriedLater(int code) {
        return OURS.contains(code);
    }
}
