package com.curbline.messaging.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.messaging.Contacts;
import com.curbline.messaging.CustomerReplied;
import com.curbline.messaging.CustomerTexted;
import com.curbline.messaging.FakeDesk;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.MessagingTest;
import com.curbline.messaging.Overheard;
import com.curbline.testsupport.EngineDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A question goes to a virtual phone and its answer comes back, over HTTP. */
@MessagingTest
@AutoConfigureMockMvc
@TestPropertySource(properties = {"curbline.messaging.senders=2", "curbline.messaging.readers=2"})
class VirtualPhoneTest {

    @Autowired MockMvcTester http;
    @Autowired Contacts contacts;
    @Autowired FakeDesk desk;
    @Autowired Overheard overheard;
    @Autowired EngineDriver processes;

    private final ItemQuestions order = ItemQuestions.anOrder();

    @Test
    void aQuestionIsShownAnsweredAndConfirmed() {
        contacts.ask(order.milk());
        await().untilAsserted(() -> assertThat(screen()).contains("Horizon Organic milk $4.99").contains("\"OUT\""));

        assertThat(write("{\"body\":\"1\"}")).hasStatus(202).bodyJson().extractingPath("$.direction").isEqualTo("IN");

        await().untilAsserted(() -> assertThat(screen()).contains("Got it"));
        assertThat(desk.standing(order.milk().substitution()).substitute().english()).isEqualTo("Offer 1");
        assertThat(processes.endedAt(order.milk().substitution().value())).isPresent();
        assertThat(overheard.of(CustomerTexted.class, order.order())).hasSize(2);
        assertThat(overheard.of(CustomerReplied.class, order.order())).singleElement()
                .satisfies(reply -> assertThat(reply.outcome()).isEqualTo("DECIDED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"body":""}   | /body
            {"body":"  "} | /body
            {"body":5}    | /body
            {}            | /body
            [1]           | /body
            {"body        | JSON
            """)
    void whatIsNoTextIsRefusedWithItsReason(String json, String named) {
        assertThat(write(json)).hasStatus4xxClientError().hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON).bodyText().contains(named);
    }

    @Test
    void aBodyThatIsTooLongAndAPhoneThatIsNoneAreRefused() {
        assertThat(write("{\"body\":\"" + "x".repeat(1601) + "\"}")).hasStatus4xxClientError().bodyText().contains("1600");
        assertThat(http.get().uri("/demo/phone/{phone}/messages", "12345")).hasStatus4xxClientError().bodyText().contains("phone");
    }

    private String screen() throws Exception {
        return http.get().uri("/demo/phone/{phone}/messages", order.phone().e164()).exchange().getResponse().getContentAsString();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult write(String json) {
        return http.post().uri("/demo/phone/{phone}/messages", order.phone().e164()).contentType(MediaType.APPLICATION_JSON).content(json).exchange();
    }
}
