package com.curbline.access.web;

import com.curbline.access.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A caller's own key of a command, and the fingerprint of what it was used for. */
record IdempotencyKey(String client, String value, String fingerprint) {

    static final String HEADER = "Idempotency-Key";

    static IdempotencyKey of(String value, Caller caller, RepeatableRequest request) {
        if (!value.matches("[\\x20-\\x7E]{1,200}") || value.isBlank()) {
            throw new UnusableHeader(HEADER, "must hold 1 to 200 printable characters");
        }
        return new IdempotencyKey(caller.kind() + ":" + caller.name(), value, fingerprint(request));
    }

    private static String fingerprint(RepeatableRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var line = "%s %s?%s\n".formatted(request.getMethod(), request.getRequestURI(), request.getQueryString());
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(request.body()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
