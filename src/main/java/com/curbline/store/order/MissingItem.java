package com.curbline.store.order;

import java.util.List;

/**
 * A missing item and what becomes of it.
 *
 * @param state SEARCHING, ASKED, PERSON, TAKE, LEAVE or WITHDRAWN
 * @param answerBy until when an answer counts, null until known
 * @param ifSilent what happens without an answer: REFUND or FIRST_OFFER, null until known
 * @param words what the customer wrote that only a person can read
 * @param call what is needed to call the customer, null where nobody has to
 */
public record MissingItem(String id, String lineId, String name, int missing, int ordered, String reason, State state, String since, String sinceIso,
                          String answerBy, String ifSilent, List<OfferButton> offers, List<String> words, Verdict verdict, CallPanel call) {

    /** How far settling it has come. */
    public enum State {
        PERSON, TAKE, LEAVE, ASKED, SEARCHING, WITHDRAWN
    }

    /** A substitute that can be chosen for the customer. */
    public record OfferButton(String label, String name, String aisle, String price, List<String> why) {
    }

    /** What was decided, by whom and how; name, aisle and price are null for a refund. */
    public record Verdict(String name, String aisle, int quantity, String price, String by, String channel, String at) {
    }

    public boolean open() {
        return state == State.PERSON || state == State.ASKED || state == State.SEARCHING;
    }
}
