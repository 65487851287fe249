package com.curbline.messaging.consent;

import com.curbline.kernel.Language;
import java.time.Instant;

/** What is noted about one phone; {@code language} is the one that its owner asked for last, null where nobody did, {@code labels} what it was told. */
public record PhoneNotes(String phone, Permission permission, Language language, Instant languageSince, String labels, boolean isKept) {

    static PhoneNotes nothing(String phone) {
        return new PhoneNotes(phone, Permission.ALLOWED, null, null, "", false);
    }

    PhoneNotes telling(String labels) {
        return new PhoneNotes(phone, permission, language, languageSince, labels, true);
    }
}
