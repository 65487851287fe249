package com.curbline.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.access.HttpTestApplication;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a real container makes of requests; spoken without a client that would mend them on the way. */
@SpringBootTest(classes = HttpTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
        "curbline.engine.job-executor=false", "curbline.engine.seeds=none"})
@Import(Probe.class)
class ContainerProblemsTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/orders/a%2Fb", "/api/v1/orders/%00", "/api/v1/orders/%zz", "/api/v1/orders/a%5Cb", "/api/v1/orders/%", "/api/v1/orders/a|b", "/api/v1/orders/%C0%80",
        "/api/v1/orders/..;/x", "/api/v1//orders", "/api/v1/orders/a;b=c"})
    void aBrokenAddressIsAProblem(String address) throws IOException {
        assertProblem(send("GET " + address + " HTTP/1.1", ""), 400, "bad-request");
    }

    @Test
    void headersThatAreTooLargeAreAProblem() throws IOException {
        assertThat(send("GET /api/v1/stores HTTP/1.1", "X-Large: " + "x".repeat(20_000) + "\r\n")).contains("application/problem+json").doesNotContain("<html");
    }

    @Test
    void aMethodThatNobodyKnowsIsAProblem() throws IOException {
        assertThat(send("BREW /api/v1/stores HTTP/1.1", "Authorization: Bearer demo-api-key\r\n")).contains("application/problem+json").doesNotContain("<html");
        assertThat(send("TRACE /api/v1/stores HTTP/1.1", "Authorization: Bearer demo-api-key\r\n")).contains("application/problem+json").doesNotContain("<html");
    }

    @Test
    void anEmptyIdempotencyKeyIsAProblem() throws IOException {
        for (var key : new String[]{"", " "}) {
            var answer = send("POST /api/v1/probe/created HTTP/1.1",
                    "Authorization: Bearer demo-api-key\r\nIdempotency-Key:" + key + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n", "{}");
            assertProblem(answer, 400, "malformed-request");
        }
    }

    @Test
    void anAddressThatIsNotThereIsAProblemThatSaysSo() throws IOException {
        var answer = send("GET /api/v1/nowhere HTTP/1.1", "Authorization: Bearer demo-api-key\r\n");
        assertProblem(answer, 404, "not-found");
        assertThat(answer).contains("There is no such address.").doesNotContain("resource");
    }

    @Test
    void brokenAddressesOfPagesArePages() throws IOException {
        assertThat(send("GET /staff/a%2Fb HTTP/1.1", "")).startsWith("HTTP/1.1 400").contains("<html").doesNotContain("Apache Tomcat");
    }

    private String send(String line, String headers) throws IOException {
        return send(line, headers, "");
    }

    private String send(String line, String headers, String body) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write((line + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertProblem(String answer, int status, String code) {
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json", "\"type\":\"/problems/" + code + "\"", "\"status\":" + status)
                .doesNotContain("<html");
    }
}
