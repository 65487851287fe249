package com.curbline.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.testsupport.twilio.NodeSigner;
import com.curbline.testsupport.twilio.Sids;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests that Twilio's own package for Node signed are accepted, and none that was changed afterwards. */
class SignaturesOfTwilioTest extends TwilioScene {

    private static final String PUBLIC = "https://pickup.example.com";

    /** A request as it is signed ({@code host}) and as it reaches us ({@code path}). */
    private record Form(String name, String host, String path, Map<String, List<String>> parameters, String token) {

        Form(String name, String path, Map<String, List<String>> parameters) {
            this(name, PUBLIC, path, parameters, "first");
        }

        Form signedFor(String otherHost) {
            return new Form(name, otherHost, path, parameters, token);
        }

        Form signedWith(String otherToken) {
            return new Form(name, host, path, parameters, otherToken);
        }

        NodeSigner.Request request() {
            return new NodeSigner.Request(token, host + path, parameters);
        }

        String body() {
            return parameters.entrySet().stream().flatMap(entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                    .collect(Collectors.joining("&"));
        }
    }

    @Test
    void whateverTwiliosOwnPackageSignedIsAccepted() throws Exception {
        var forms = forms();
        var signatures = signatures(forms);

        for (int i = 0; i < forms.size(); i++) {
            assertThat(status(forms.get(i).path(), forms.get(i).body(), signatures.get(i))).as(forms.get(i).name()).isEqualTo(200);
        }
    }

    @Test
    void aTextIsKeptToTheLetter() throws Exception {
        var texts = forms().stream().filter(form -> form.path().startsWith("/twilio/sms")).toList();
        var signatures = signatures(texts);

        for (int i = 0; i < texts.size(); i++) {
            status(texts.get(i).path(), texts.get(i).body(), signatures.get(i));
            var sid = texts.get(i).parameters().get("MessageSid").get(0);
            assertThat(jdbc.sql("select body from inbox where message_sid = ?").param(sid).query(String.class).single())
                    .as(texts.get(i).name()).isEqualTo(texts.get(i).parameters().get("Body").get(0));
        }
    }

    @Test
    @Tag("F18")
    void whateverByteIsChangedAfterwardsTheRequestIsRefusedAndNothingIsKept() throws Exception {
        var forms = forms();
        var signatures = signatures(forms);

        for (int i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            for (var changed : changedBodies(form)) {
                assertThat(status(form.path(), changed, signatures.get(i))).as("%s, changed to %s", form.name(), changed).isEqualTo(403);
            }
            assertThat(status(form.path() + (form.path().contains("?") ? "0" : "?a=0"), form.body(), signatures.get(i))).as(form.name()).isEqualTo(403);
            assertThat(status(form.path(), form.body(), swapped(signatures.get(i)))).as(form.name()).isEqualTo(403);
        }
        assertThat(stored()).isZero();
        assertThat(jdbc.sql("select count(*) from call_turns where call_sid in (select call_sid from calls where phone = ?)").param(order.phone().e164())
                .query(Integer.class).single()).isZero();
    }

    @Test
    void whatIsSignedAndHasAnotherFormThanTwiliosIsRefused() throws Exception {
        var odd = List.of(
                new Form("a repeated parameter", "/twilio/sms", with(message("NO"), "MediaUrl", "https://b", "https://a", "https://b")),
                new Form("a failure at no address", "/twilio/sms/fallback", with(message("NO "), "ErrorUrl", " please")));
        var signatures = signatures(odd);

        for (int i = 0; i < odd.size(); i++) {
            var form = odd.get(i);
            assertThat(Signature.of(form.token(), form.host() + form.path(), form.parameters())).as(form.name()).isEqualTo(signatures.get(i));
            assertThat(status(form.path(), form.body(), signatures.get(i))).as(form.name()).isEqualTo(403);
        }
        assertThat(stored()).isZero();
    }

    private List<Form> forms() {
        return List.of(
                new Form("plain", "/twilio/sms", message("1")),
                new Form("a query that looks like the body", "/twilio/sms?store=12&Body=NO", message("1")),
                new Form("with the standard port", "/twilio/sms", message("1")).signedFor(PUBLIC + ":443"),
                new Form("a percent-encoded query", "/twilio/sms?note=%20a%2Bb%26c&caf%C3%A9=s%C3%AD", message("2")),
                new Form("letters of every language", "/twilio/sms", message("sí, ñandú \uD83E\uDD5B 日本 “ok”")),
                new Form("a parameter that nobody knows yet", "/twilio/sms", with(message("NO"), "Zone", "north")),
                new Form("pictures and names of places", "/twilio/sms", with(with(with(message("NO"), "NumMedia", "1"), "MediaUrl0", "https://a/?b=c&d"), "FromCity", "SAN JOSÉ")),
                new Form("empty parameters", "/twilio/sms", with(with(message(""), "FromCity", ""), "FromZip", "")),
                new Form("spaces at both ends, the second token", "/twilio/sms", message("  1 \n ")).signedWith("second"),
                new Form("a text that looks like JSON and like a form, after a failure", "/twilio/sms/fallback",
                        with(with(message("{\"Body\": \"1&From=+1555\", \"a\": [1, 2]}"), "ErrorCode", "11200"), "ErrorUrl", PUBLIC + "/twilio/sms?a=b&c=%20d")),
                new Form("news of a text", "/twilio/status?ob=" + UUID.randomUUID(), news("MessageSid", Sids.text(), "MessageStatus", "delivered")),
                new Form("a call", "/twilio/voice", with(news("CallSid", Sids.call(), "CallStatus", "ringing"), "CallerName", "José  Ñ.")),
                new Form("news of a call", "/twilio/voice/status?a=%3D", with(news("CallSid", Sids.call(), "CallStatus", "completed"), "Timestamp", "Sat, 21 Nov 2026 18:00:00 +0000")));
    }

    private Map<String, List<String>> message(String body) {
        var parameters = new LinkedHashMap<String, List<String>>();
        text(body).forEach((name, value) -> parameters.put(name, List.of(value)));
        return parameters;
    }

    private Map<String, List<String>> news(String name, String id, String kind, String status) {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("AccountSid", List.of("ACtest"));
        parameters.put(name, List.of(id));
        parameters.put(kind, List.of(status));
        parameters.put("From", List.of(order.phone().e164()));
        parameters.put("To", List.of(OURS));
        return parameters;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> parameters, String name, String... values) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, List.of(values));
        return more;
    }

    /** Each value longer by a byte, each parameter left out that says something, and one parameter too many. */
    private static List<String> changedBodies(Form form) {
        var pairs = List.of(form.body().split("&"));
        var changed = new ArrayList<String>(List.of(form.body() + "&z="));
        for (int i = 0; i < pairs.size(); i++) {
            int at = i;
            changed.add(IntStream.range(0, pairs.size()).mapToObj(j -> pairs.get(j) + (j == at ? "0" : "")).collect(Collectors.joining("&")));
            if (pairs.stream().filter(pairs.get(i)::equals).count() == 1) {
                changed.add(IntStream.range(0, pairs.size()).filter(j -> j != at).mapToObj(pairs::get).collect(Collectors.joining("&")));
            }
        }
        return changed;
    }

    private static String swapped(String signature) {
        return (signature.charAt(0) == 'A' ? "B" : "A") + signature.substring(1);
    }

    private static List<String> signatures(List<Form> forms) throws IOException, InterruptedException {
        return NodeSigner.sign(forms.stream().map(Form::request).toList());
    }

    private int status(String path, String body, String signature) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/x-www-form-urlencoded").header("X-Twilio-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()).statusCode();
    }
}
