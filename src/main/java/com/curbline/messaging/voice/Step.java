package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import com.curbline.kernel.PhoneNumber;
import java.time.Duration;
import java.util.List;

/** What happens next on the line, whatever carries the call. */
public sealed interface Step {

    /** These words are said. */
    record Say(Language language, String words) implements Step {
    }

    /** Something is asked, to be answered by one key, or by voice as well where {@code spoken}; silence is an answer too. */
    record Ask(List<Say> prompt, Language language, boolean spoken, List<String> hints, Duration patience, Next next) implements Step {
    }

    /** Another phone is called; {@code whisper} is said to whoever answers there, and may be null. */
    record Connect(PhoneNumber phone, String shownNumber, Next whisper, Next news, Next next) implements Step {
    }

    /** The call ends. */
    record HangUp() implements Step {
    }
}
