package com.curbline.messaging.inbox;

import com.curbline.messaging.questions.Question;

/** What was made of a text; {@code question} is null where it belongs to none. */
record Handled(String outcome, String rule, Question question) {

    static final String LATE = "LATE";
    static final String UNKNOWN_SENDER = "UNKNOWN_SENDER";
    static final String NO_OPEN_QUESTION = "NO_OPEN_QUESTION";
    static final String WHICH_ORDER = "WHICH_ORDER";
    static final String STUCK = "STUCK";
}
