package com.curbline.messaging.outbox;

/** A text will not reach its phone; told after the fact is committed. */
public record TextFailed(String outboxId) {
}
