package com.curbline.testsupport.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Twilio's own package for Node, which signs requests as Twilio does. */
public final class NodeSigner {

    private static final JsonMapper JSON = new JsonMapper();

    /** What is to be signed: the address that Twilio calls and the parameters of the body, each with all of its values. */
    public record Request(String token, String url, Map<String, List<String>> parameters) {
    }

    private NodeSigner() {
    }

    /** One signature for each request, in their order; all by one process. */
    public static List<String> sign(List<Request> requests) throws IOException, InterruptedException {
        var node = new ProcessBuilder("node", Path.of("src", "test", "node", "sign.mjs").toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var input = node.getOutputStream()) {
            input.write(JSON.writeValueAsBytes(requests));
        }
        var signatures = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(node.exitValue()).as("node's exit code").isZero();
        return List.of(JSON.readValue(signatures, String[].class));
    }
}
