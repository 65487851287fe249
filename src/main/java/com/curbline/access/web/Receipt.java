package com.curbline.access.web;

import java.nio.charset.StandardCharsets;

/** What was answered to a command. */
record Receipt(String fingerprint, int status, String location, String contentType, String body) {

    byte[] bytes() {
        return body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
    }
}
