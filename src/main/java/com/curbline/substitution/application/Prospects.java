package com.curbline.substitution.application;

/** What the decision tables are asked about a missing item; times in whole minutes. */
public record Prospects(String preference, int offers, long minutesToPromise, boolean mayText, boolean dearer, boolean needsCare) {
}
