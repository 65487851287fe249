package com.curbline.access.web;

import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.Money;
import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.Sku;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operations that do something countable and end in every way an operation can end. */
@TestComponent
@RestController
@RequestMapping("/api/v1/probe")
class Probe {

    private final JdbcClient jdbc;
    final AtomicInteger calls = new AtomicInteger();

    Probe(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Body(int number, Instant at, List<Item> items, Kind kind, Money price) {
    }

    record Item(Sku sku, boolean fresh) {
    }

    enum Kind { ONE, OTHER }

    @GetMapping
    String all() {
        return "text";
    }

    @PostMapping("/body")
    Body body(@RequestBody Body body) {
        return body;
    }

    @GetMapping("/number/{number}")
    int number(@PathVariable int number) {
        return number;
    }

    @PostMapping("/created")
    ResponseEntity<Map<String, String>> created(@RequestBody Map<String, Object> body) {
        return answer();
    }

    @PostMapping("/slow")
    ResponseEntity<Map<String, String>> slow() throws InterruptedException {
        var answer = answer();
        Thread.sleep(Duration.ofMillis(400).toMillis());
        return answer;
    }

    @PostMapping("/refused")
    void refused() {
        answer();
        throw new RefusedByRule("too-late", "The car has left.", Map.of("decision", Map.of("outcome", "REFUND"), "status", "hidden"));
    }

    @PostMapping("/invalid")
    void invalid() {
        throw new InvalidRequest("/lines/0/sku", "is unknown");
    }

    @PostMapping("/bad-entity")
    ResponseEntity<String> badEntity() {
        answer();
        return ResponseEntity.badRequest().body("{\"own\":true}");
    }

    @PostMapping("/race")
    ResponseEntity<Map<String, String>> race() {
        var answer = answer();
        if (calls.get() == 1) {
            throw new OptimisticLockingFailureException("lost");
        }
        return answer;
    }

    @PostMapping("/always-lost")
    void alwaysLost() {
        answer();
        throw new OptimisticLockingFailureException("lost");
    }

    /** Writes what it is given, however long it is. */
    @PostMapping("/value")
    void value(@RequestBody String value) {
        insert(value);
    }

    /** As a command that the engine runs: the engine repeats the message of the cause. */
    @PostMapping("/wrapped-value")
    void wrapped(@RequestBody String value) {
        try {
            insert(value);
        } catch (DataAccessException refused) {
            throw new ProcessEngineException("In the engine: " + refused.getMessage(), refused);
        }
    }

    /** A statement that fails for a reason of ours. */
    @GetMapping("/no-table")
    void noTable() {
        jdbc.sql("SELECT 1 FROM nowhere WHERE name = 'Rosa Diaz'").query(Integer.class).single();
    }

    @GetMapping("/broken")
    void broken() {
        throw new IllegalStateException("secret inside");
    }

    private void insert(String sku) {
        jdbc.sql("INSERT INTO availability (store_id, sku, on_hand) VALUES ('probe', :id, 1)").param("id", sku).update();
    }

    private ResponseEntity<Map<String, String>> answer() {
        calls.incrementAndGet();
        var id = UUID.randomUUID().toString();
        insert(id);
        return ResponseEntity.created(URI.create("/api/v1/probe/" + id)).body(Map.of("id", id));
    }

    int effects() {
        return jdbc.sql("SELECT COUNT(*) FROM availability WHERE store_id = 'probe'").query(Integer.class).single();
    }

    void clear() {
        calls.set(0);
        jdbc.sql("DELETE FROM availability WHERE store_id = 'probe'").update();
        jdbc.sql("DELETE FROM command_receipts").update();
    }
}
