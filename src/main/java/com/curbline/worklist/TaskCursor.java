package com.curbline.worklist;

import com.curbline.kernel.InvalidRequest;
import java.time.Instant;
import java.util.regex.Pattern;

/** A place in the list of open work: behind the item that was due then. Holds though that item is done meanwhile. */
public record TaskCursor(Instant due, String taskId) {

    /** Before everything that is open. */
    static final TaskCursor START = new TaskCursor(Instant.EPOCH, "");

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})\\.([\\w-]{1,64})");

    static TaskCursor behind(WorkItem item) {
        return new TaskCursor(item.due(), item.taskId());
    }

    static TaskCursor read(String after) {
        if (after == null || after.isBlank()) {
            return START;
        }
        var parts = WRITTEN.matcher(after);
        if (!parts.matches()) {
            throw new InvalidRequest("/after", "must be the next of an earlier page");
        }
        return new TaskCursor(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), parts.group(2));
    }

    String written() {
        return due.toEpochMilli() + "." + taskId;
    }
}
