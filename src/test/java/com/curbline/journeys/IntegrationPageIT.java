package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sends the calls of docs/integration.md as they stand there, one after the other. */
@H2Journey
class IntegrationPageIT extends Journey {

    private static final Pattern CALL = Pattern.compile("(?s)```http\\nPOST /api/v1(\\S+)\\n(.*?)\\n```");

    private String orderId = "";

    @Test
    void everyCallOfThePageWorks() throws IOException {
        var calls = CALL.matcher(Files.readString(Path.of("docs/integration.md"))).results().toList();

        calls.forEach(this::send);

        assertThat(calls).hasSizeGreaterThan(5);
        assertThat(api.get("/orders/" + orderId).getBody().get("status").asString()).isEqualTo("HANDED_OVER");
    }

    private void send(MatchResult call) {
        var path = call.group(1).replace("{orderId}", orderId).replace("{substitutionId}", orderId.isEmpty() ? "" : substitution());
        var answer = api.post(path, call.group(2).replace("{substituteSku}", orderId.isEmpty() ? "" : substitute()));
        assertThat(answer.getStatusCode().is2xxSuccessful()).as("%s: %s", path, answer.getBody()).isTrue();
        if (path.equals("/orders")) {
            orderId = answer.getBody().get("orderId").asString();
        }
    }

    private String substitute() {
        return api.get("/orders/" + orderId).getBody().at("/lines/0/substitution/decision/sku").asString("");
    }

    private String substitution() {
        return api.get("/orders/" + orderId).getBody().at("/lines/0/substitution/substitutionId").asString();
    }
}
