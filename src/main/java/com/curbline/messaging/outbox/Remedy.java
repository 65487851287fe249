package com.curbline.messaging.outbox;

import java.time.Duration;

/** What is done about a text that the provider took and did not bring to the phone. */
public enum Remedy {
    /** A person takes over; the same text would only fail again. */
    PERSON(0, Duration.ZERO),
    /** It may have been chance: the text is sent once more. */
    ONE_MORE_TRY(2, Duration.ofSeconds(5)),
    /** There were too many texts before it: it is sent again after a while. */
    LATER(Attempts.MOST, Duration.ofSeconds(30)),
    /** Its time was over, and silence has its own rule. */
    NO_ANSWER_RULE(0, Duration.ZERO);

    private final int attempts;
    private final Duration pause;

    Remedy(int attempts, Duration pause) {
        this.attempts = attempts;
        this.pause = pause;
    }

    boolean allowsAnotherAttemptAfter(int made) {
        return made < attempts;
    }

    Duration pause() {
        return pause;
    }
}
