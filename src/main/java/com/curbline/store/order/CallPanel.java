package com.curbline.store.order;

import java.util.List;

/**
 * A call to make from a task.
 *
 * @param claimedBy who has taken the task, null while nobody has
 * @param way BRIDGED, VIRTUAL or BY_HAND
 * @param dial the number, only for whose task it is
 * @param tries how often the customer was called in vain
 * @param later after how many minutes another call still comes in time
 */
public record CallPanel(String taskId, String claimedBy, boolean mine, String way, String dial, int tries, List<Integer> later, List<Script> scripts) {

    /** What to say, sentence by sentence, in one language. */
    public record Script(String language, List<String> lines) {
    }
}
