package com.curbline.customer.link;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret that signs customers' links: made once per installation, kept in the database, so that every node knows it and restarts do not end links. */
@Component
class LinkKey {

    private static final String NAME = "customer-links";
    private static final int BYTES = 32;

    private final byte[] bytes;

    LinkKey(JdbcClient jdbc) {
        this.bytes = stored(jdbc).orElseGet(() -> make(jdbc));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] make(JdbcClient jdbc) {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            jdbc.sql("insert into app_secrets (name, secret) values (?, ?)").params(NAME, Base64.getEncoder().encodeToString(fresh)).update();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return stored(jdbc).orElseThrow();
        }
        return fresh;
    }

    private static Optional<byte[]> stored(JdbcClient jdbc) {
        return jdbc.sql("select secret from app_secrets where name = ?").param(NAME).query(String.class).optional().map(Base64.getDecoder()::decode);
    }
}
