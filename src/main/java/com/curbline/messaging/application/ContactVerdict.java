package com.curbline.messaging.application;

/** How a customer may be contacted, and the reason that the table gives. */
public record ContactVerdict(Contact contact, String reason) {
}
