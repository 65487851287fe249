package com.curbline.substitution.application;

import com.curbline.orders.Preference.Wish;
import java.time.Duration;

/** What the decision tables are asked about a missing item; times in whole minutes. */
public record Prospects(String preference, int offers, long minutesToPromise, boolean mayText, boolean dearer, boolean needsCare) {

    /**
     * A decision that was taken back is left to a person, who may choose anything that the store sells, and who gets the time for it even
     * where the promise is near or past. To the tables that is a customer who wants to be asked and must not be texted.
     */
    static Prospects ofReopened(int offers, Duration left, boolean dearer, boolean needsCare) {
        return new Prospects(Wish.ASK.name(), Math.max(1, offers), Math.max(Deadlines.TO_SETTLE_ANEW.toMinutes(), left.toMinutes()), false, dearer, needsCare);
    }
}
