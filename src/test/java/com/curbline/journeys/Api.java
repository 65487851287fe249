package com.curbline.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application as integrators and customers see it: its HTTP API and the virtual phone. */
public final class Api {

    static final String OAK_AVENUE_ONLY = "oak-avenue-only-key";

    private final RestClient http;
    private final JsonMapper json = new JsonMapper();

    public Api(String base) {
        this.http = RestClient.builder().baseUrl(base).defaultStatusHandler(HttpStatusCode::isError, (request, response) -> { }).build();
    }

    public ResponseEntity<JsonNode> get(String path) {
        return http.get().uri("/api/v1" + path).header("Authorization", "Bearer demo-api-key").retrieve().toEntity(JsonNode.class);
    }

    /** As a client that may see the other store only. */
    public ResponseEntity<JsonNode> getAsOakAvenue(String path) {
        return http.get().uri("/api/v1" + path).header("Authorization", "Bearer " + OAK_AVENUE_ONLY).retrieve().toEntity(JsonNode.class);
    }

    public ResponseEntity<JsonNode> postAsOakAvenue(String path, Object body) {
        return http.post().uri("/api/v1" + path).header("Authorization", "Bearer " + OAK_AVENUE_ONLY).contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(body)).retrieve().toEntity(JsonNode.class);
    }

    public ResponseEntity<JsonNode> postNothing(String path) {
        return http.post().uri("/api/v1" + path).header("Authorization", "Bearer demo-api-key").contentType(MediaType.APPLICATION_JSON).retrieve().toEntity(JsonNode.class);
    }

    public ResponseEntity<JsonNode> getWithoutToken(String path) {
        return http.get().uri("/api/v1" + path).retrieve().toEntity(JsonNode.class);
    }

    /** Imports the demonstration's products, unless they are there. */
    public void makeSureOfCatalogue(String storeId) {
        if (get("/catalogue/products/D0001?storeId=" + storeId).getStatusCode().value() == 404) {
            http.post().uri("/api/v1/catalogue/import?storeId=" + storeId).header("Authorization", "Bearer demo-api-key")
                    .contentType(MediaType.parseMediaType("text/csv")).body(new ClassPathResource("demo/catalogue.csv")).retrieve().toBodilessEntity();
        }
    }

    public ResponseEntity<JsonNode> post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public ResponseEntity<JsonNode> post(String path, Object body, String idempotencyKey) {
        return http.post().uri("/api/v1" + path).header("Authorization", "Bearer demo-api-key").header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_JSON).body(body instanceof String text ? text : json.writeValueAsString(body)).retrieve().toEntity(JsonNode.class);
    }

    public ResponseEntity<JsonNode> put(String path, Object body) {
        return http.put().uri("/api/v1" + path).header("Authorization", "Bearer demo-api-key").contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(body)).retrieve().toEntity(JsonNode.class);
    }

    public void importCatalogue(Path file) throws IOException {
        http.post().uri("/api/v1/catalogue/import?storeId=elm-street").header("Authorization", "Bearer demo-api-key")
                .contentType(MediaType.parseMediaType("text/csv")).body(Files.readAllBytes(file)).retrieve().toBodilessEntity();
    }

    /** The texts on the virtual phone that came from us, oldest first. */
    public List<String> textsOn(String phone) {
        var all = http.get().uri("/demo/phone/{phone}/messages", phone).retrieve().body(JsonNode.class);
        return all.valueStream().filter(text -> text.get("direction").asString().equals("OUT")).map(text -> text.get("body").asString()).toList();
    }

    /** Types a text on the virtual phone. */
    public HttpStatusCode reply(String phone, String body) {
        return http.post().uri("/demo/phone/{phone}/messages", phone).contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(Map.of("body", body)))
                .retrieve().toBodilessEntity().getStatusCode();
    }
}
