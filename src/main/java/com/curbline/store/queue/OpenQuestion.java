package com.curbline.store.queue;

import com.curbline.kernel.LocalizedText;
import java.time.Instant;

/** A missing item that is not settled yet; {@code answerBy} is null until known. */
record OpenQuestion(String substitutionId, String orderId, LocalizedText item, boolean withStaff, Instant answerBy) {
}
