package com.curbline.messaging.questions;

import com.curbline.kernel.SubstitutionId;

/** An open item of which its customer cannot be texted, and the reason. */
public record Unreached(SubstitutionId item, Reason reason) {

    /** Why a text does not come to be read. */
    public enum Reason {
        /** The customer wants no texts. */
        OPTED_OUT,
        /** The number receives no texts, as a landline does not. */
        NO_SMS,
        /** Somebody else has this phone. */
        WRONG_NUMBER,
        /** The text could not leave while there was time for an answer. */
        TOO_LATE,
        /** The carrier did not deliver it. */
        NOT_DELIVERED
    }
}
