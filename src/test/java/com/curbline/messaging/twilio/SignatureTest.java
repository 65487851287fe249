package com.curbline.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Body=", "Body=+leading+and+trailing+&From=%2B15125550142", "Body=%C3%A9%F0%9F%A5%9B&Empty=&MessageSid=SM1", "b=2&a=1&C=3"})
    void theSdksOwnMathsAgrees(String body) {
        var form = FormBody.read(body);
        var single = form.parameters().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
        var url = "https://pickup.example.com/twilio/sms?store=12";

        assertThat(new RequestValidator("token").validate(url, single, Signature.of("token", url, form.parameters()))).isTrue();
        assertThat(Signature.matches("token", url, form.parameters(), Signature.of("other", url, form.parameters()))).isFalse();
    }

    @Test
    void everyValueOfARepeatedParameterIsSignedOnceAndInOrder() {
        var repeated = Map.of("MediaUrl", List.of("b", "a", "b"));
        assertThat(Signature.of("token", "https://x/", repeated)).isEqualTo(Signature.of("token", "https://x/MediaUrlaMediaUrlb", Map.of()));
    }

    @Test
    void anAddressIsTriedWithItsPortAndWithout() {
        assertThat(WithAndWithoutPort.of("https://x.example.com/twilio/sms?a=b")).containsExactly(
                "https://x.example.com/twilio/sms?a=b", "https://x.example.com:443/twilio/sms?a=b");
        assertThat(WithAndWithoutPort.of("http://localhost:8080/twilio/sms")).containsExactly("http://localhost:8080/twilio/sms", "http://localhost/twilio/sms");
    }
}
