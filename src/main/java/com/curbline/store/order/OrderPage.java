package com.curbline.store.order;

import com.curbline.store.page.Due;
import java.util.List;

/**
 * One order and what there is to do about it now.
 *
 * @param step what the page offers: PICK, ANSWERS, STAGE, READY, OVER or RETURN
 * @param task the open work of that step, null where nobody has to do anything
 * @param found lines that have a result
 * @param callBack what is needed to call the customer back, null where nobody has to
 * @param mine whether some work about the order is the reader's, who then sees the customer's number
 * @param place where the order stands, null until it is ready
 */
public record OrderPage(String orderId, String number, String storeId, String storeName, String status, Step step, boolean mayAct, Due due, String readyAt, Person customer,
                        Task task, int lines, int found, List<MissingItem> missing, List<Shelf> shelves, List<Bagged> bag, String place, Visit visit,
                        String closingReason, List<SaidText> conversation, CallPanel callBack, List<CallLine> calls, boolean mine) {

    /** What the page is for at the moment. */
    public enum Step {
        PICK, ANSWERS, STAGE, READY, RETURN, OVER
    }

    /** The customer; {@code dial} is the number as a phone wants it, {@code care} lists what they must not be given. */
    public record Person(String name, String phone, String dial, List<String> avoid, List<String> diet, boolean organicOnly, String language) {
    }

    /** The open work; {@code claimedBy} is null while nobody took it. */
    public record Task(String taskId, String claimedBy, boolean mine) {
    }

    /** Lines that lie together. */
    public record Shelf(String temperature, List<Line> lines) {
    }

    /** A line still to pick; {@code aisle} and {@code wish} may be null, {@code choices} names what the customer would take. */
    public record Line(String lineId, String name, int quantity, String aisle, String wish, List<String> choices) {
    }

    /** A line that has its result; {@code instead} names the substitute, {@code pieces} what lies in the bag. */
    public record Bagged(String lineId, String name, String instead, int ordered, int pieces, String status) {
    }

    /** A call as it went; {@code progress} is WAITING, RINGING, TALKING, ENDED, UNANSWERED or FAILED, {@code minutes} how long staff spoke. */
    public record CallLine(String at, boolean incoming, String who, String progress, long minutes) {
    }

    /** When and where the customer is; null until known. */
    public record Visit(String eta, String since, String sinceIso, String bay, String vehicle) {

        public boolean here() {
            return since != null;
        }
    }

    public int open() {
        return lines - found;
    }

    /** Whether anything is being asked or looked for without the reader. */
    public boolean carriesOn() {
        return missing.stream().anyMatch(item -> item.open() && item.state() != MissingItem.State.PERSON);
    }

    /** Whether somebody speaks with the customer, or says so. */
    public boolean calling() {
        return calls.stream().anyMatch(call -> call.progress().equals("TALKING"));
    }

    /** Missing items that still wait for somebody's answer. */
    public long unanswered() {
        return missing.stream().filter(MissingItem::open).count();
    }
}
