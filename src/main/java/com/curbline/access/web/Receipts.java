package com.curbline.access.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The answers that were given, by the caller's key, for two days. */
@Component
class Receipts {

    private static final Duration KEPT = Duration.ofHours(48);

    private final JdbcClient jdbc;
    private final Clock clock;

    Receipts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody else has used the key meanwhile. */
    static class Taken extends RuntimeException {

        Taken(DuplicateKeyException reason) {
            super(reason);
        }
    }

    Optional<Receipt> find(IdempotencyKey key) {
        return jdbc.sql("SELECT fingerprint, status, location, content_type, body FROM command_receipts WHERE client = :client AND idempotency_key = :key")
                .param("client", key.client()).param("key", key.value())
                .query((row, number) -> new Receipt(row.getString("fingerprint"), row.getInt("status"), row.getString("location"),
                        row.getString("content_type"), row.getString("body")))
                .optional();
    }

    /** Takes the key; waits while another command holds it that has not ended yet. */
    void reserve(IdempotencyKey key) {
        try {
            jdbc.sql("INSERT INTO command_receipts (client, idempotency_key, fingerprint, created_at) VALUES (:client, :key, :fingerprint, :now)")
                    .param("client", key.client()).param("key", key.value()).param("fingerprint", key.fingerprint()).param("now", now())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Taken(taken);
        }
    }

    void keep(IdempotencyKey key, Receipt receipt) {
        jdbc.sql("UPDATE command_receipts SET status = :status, location = :location, content_type = :type, body = :body WHERE client = :client AND idempotency_key = :key")
                .param("status", receipt.status()).param("location", receipt.location()).param("type", receipt.contentType())
                .param("body", receipt.body()).param("client", key.client()).param("key", key.value())
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    public void sweep() {
        jdbc.sql("DELETE FROM command_receipts WHERE created_at < :end").param("end", now().minus(KEPT)).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(java.time.ZoneOffset.UTC));
    }
}
