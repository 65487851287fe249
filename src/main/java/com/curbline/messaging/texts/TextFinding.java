package com.curbline.messaging.texts;

import java.util.List;

/** Something to say about a draft; {@code details} fill the sentence that pages have for the code. */
public record TextFinding(Level level, Code code, List<String> details) {

    /** Whether it can be saved all the same. */
    public enum Level {
        REFUSE, NOTE
    }

    /** What was found. */
    public enum Code {
        EMPTY, TOO_LONG, BRACE_OPEN, BRACE_CLOSE, GAP_NAME, GAP_KIND, NO_OTHER, BRANCHES, SYNTAX, GAP_UNKNOWN, GAP_MISSING, SIGN_LOST, SIGN_CHANGED, OPENING, CLOSING,
        NO_REPLY_WORD, NO_REFUSAL, NO_MEANS, YES_MEANS, REFUND_MEANS,
        LABEL_TYPED, KEYWORD_MISSING, OPT_OUT_INVITED, WEB_ADDRESS, SEGMENTS, LINK_LOST, ANSWER_LOST, CHOICE_LOST
    }

    static TextFinding refuse(Code code, String... details) {
        return new TextFinding(Level.REFUSE, code, List.of(details));
    }

    static TextFinding note(Code code, String... details) {
        return new TextFinding(Level.NOTE, code, List.of(details));
    }

    public boolean isRefusal() {
        return level == Level.REFUSE;
    }
}
