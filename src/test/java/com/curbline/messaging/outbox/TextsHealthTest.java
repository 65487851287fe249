package com.curbline.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What operators and their machines read while no text leaves. */
@AutoConfigureMockMvc
class TextsHealthTest extends OutboxScene {

    @Autowired MockMvcTester http;

    @Test
    void everybodySeesThatSomethingIsWrongAndOperatorsSeeWhat() {
        assertThat(http.get().uri("/actuator/health")).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("UP");
        provider.answers.add(new SendResult.NotSent("20003", Duration.ZERO, Trouble.CREDENTIALS));
        contacts.ask(order.milk());
        sendAll();

        assertThat(http.get().uri("/actuator/health")).hasStatusOk().bodyText().contains("DEGRADED").doesNotContain("20003");
        var seen = assertThat(http.get().uri("/actuator/health").with(user("ada").roles("ADMIN"))).hasStatusOk().bodyJson();
        seen.extractingPath("$.components.texts.details.trouble").isEqualTo("CREDENTIALS");
        seen.extractingPath("$.components.texts.details.code").isEqualTo("20003");
        assertThat(http.get().uri("/actuator/health").with(user("pia").roles("PICKER"))).bodyText().doesNotContain("20003");
        assertThat(http.get().uri("/actuator/health/liveness")).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("UP");
    }
}
