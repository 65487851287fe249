package com.curbline.substitution.application;

/** How a call ended that settled nothing. */
public enum CallOutcome {
    /** Nobody answered; called again after a while. */
    NO_ANSWER,
    /** The customer asked to be called again later. */
    CALL_LATER,
    /** The number is somebody else's; never called or texted again. */
    WRONG_NUMBER
}
