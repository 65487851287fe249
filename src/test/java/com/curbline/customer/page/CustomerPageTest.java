package com.curbline.customer.page;

import static com.curbline.process.OrderSketch.anOrder;
import static com.curbline.process.Shelves.BREAD;
import static com.curbline.process.Shelves.MILK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.curbline.messaging.CustomerLinks;
import com.curbline.orders.LineStatus;
import com.curbline.orders.OrderStatus;
import com.curbline.orders.Preference.Wish;
import com.curbline.process.OrderSketch;
import com.curbline.process.ProcessTest;
import com.curbline.process.Shop;
import com.curbline.process.TestOrder;
import com.curbline.testsupport.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ProcessTest
@AutoConfigureMockMvc
class CustomerPageTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private Shop shop;
    @Autowired
    private CustomerLinks links;
    @Autowired
    private MovableClock clock;

    @BeforeEach
    void noon() {
        clock.moveTo(Shop.NOON);
    }

    @AfterEach
    void runOn() {
        clock.reset();
    }

    @Test
    void beforeAnythingIsMissingThePageTellsTheStatusAndTakesWishes() throws Exception {
        var order = receives(anOrder().of(2, MILK).of(1, BREAD));

        see(order).andExpect(content().string(containsString("We have your order"))).andExpect(content().string(containsString("1:00 PM")))
                .andExpect(header().string("Refresh", "15"));
        see(order, "show", "wishes").andExpect(header().doesNotExist("Refresh"));
        send(order, "preferences", "wish", "BEST_MATCH").andExpect(redirectedUrlPattern("/c/*?lang=en&done=saved"));
        send(order, "preferences", "wish", "BEST_MATCH").andExpect(redirectedUrlPattern("/c/*?lang=en&done=saved"));

        assertThat(order.line("1").progress().preference().action()).isEqualTo(Wish.BEST_MATCH);
        see(order).andExpect(content().string(containsString("We will pick the best match.")));
    }

    @Test
    void aMissingItemIsOneQuestionWithNothingChosenBeforehand() throws Exception {
        var order = receives(anOrder().of(2, MILK)).lacks("1");

        var html = see(order).andExpect(header().doesNotExist("Refresh")).andReturn().getResponse().getContentAsString();

        assertThat(html).contains("One item is out of stock", "Hi Rosa.", "You ordered 2 × Acme Plain Milk 1 l, $4.00 each.", "same price", "$1.50 more each",
                "same size", "You get $8.00 back", "If we do not hear from you by 12:08 PM, we pick Borealis").doesNotContain("checked");
    }

    @Test
    void anAnswerSettlesTheItemOnceHoweverOftenItIsSent() throws Exception {
        var order = receives(anOrder().of(1, MILK)).lacks("1");

        answer(order, "1").andExpect(redirectedUrlPattern("/c/*?lang=en&done=answered"));
        answer(order, "1").andExpect(redirectedUrlPattern("/c/*?lang=en&done=answered"));

        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.SUBSTITUTED);
        see(order, "done", "answered").andExpect(content().string(containsString("Thank you. We have your answer.")))
                .andExpect(content().string(containsString("Instead of Acme Plain Milk 1 l: Borealis Plain Milk 1 l, $4.00.")))
                .andExpect(content().string(containsString("You chose this.")));
    }

    @Test
    void anAnswerThatLostTheRaceShowsWhatStands() throws Exception {
        var order = receives(anOrder().of(1, MILK)).lacks("1").customerChoosesInApp("1", "1");

        answer(order, "REFUND").andExpect(redirectedUrlPattern("/c/*?lang=en&done=late"));

        see(order, "done", "late").andExpect(content().string(containsString("This was settled already and stays as shown below.")))
                .andExpect(content().string(containsString("Instead of Acme Plain Milk")));
    }

    @Test
    void anItemLeftUnansweredIsPointedAtAndTheOtherAnswerKept() throws Exception {
        var order = receives(anOrder().of(1, MILK).of(1, BREAD)).lacks("1", "2");

        var html = send(order, "answers", "asked", order.key("1"), "asked", order.key("2"), "answer-" + order.key("1"), "2")
                .andExpect(status().is(422)).andReturn().getResponse().getContentAsString();

        assertThat(html).contains("There is a problem", "Choose what to do about Acme Brown Bread").containsOnlyOnce("checked=\"checked\"");
        assertThat(order.missing("1").isOpen()).isTrue();
    }

    @Test
    void silenceEndsWithTheRuleAndThePageSaysSo() throws Exception {
        var order = receives(anOrder().of(1, MILK).preferring("REFUND")).lacks("1");

        see(order).andExpect(content().string(containsString("Acme Plain Milk 1 l is left out. You get $4.00 back.")))
                .andExpect(content().string(containsString("You asked for this beforehand.")));
    }

    @Test
    void theCustomerSetsOutArrivesAndHasTheOrder() throws Exception {
        var order = receives(anOrder().of(1, MILK)).pickingEnds().isStaged();

        see(order).andExpect(content().string(containsString("Your order waits at A3.")));
        send(order, "on-my-way", "minutes", "15").andExpect(redirectedUrlPattern("/c/*?lang=en&done=coming"));
        see(order).andExpect(content().string(containsString("We expect you around 12:15 PM.")));
        send(order, "here", "bay", "3", "vehicle", "blue hatchback").andExpect(redirectedUrlPattern("/c/*?lang=en&done=here"));
        send(order, "here", "bay", "3", "vehicle", "blue hatchback").andExpect(redirectedUrlPattern("/c/*?lang=en&done=here"));
        assertThat(order.status()).isEqualTo(OrderStatus.CUSTOMER_ARRIVED);
        see(order).andExpect(content().string(containsString("We are bringing your order out"))).andExpect(content().string(containsString("bay 3")));
        order.isHandedOver();

        see(order).andExpect(content().string(containsString("You have your order"))).andExpect(content().string(containsString("You pay what you ordered.")))
                .andExpect(content().string(not(containsString("<form"))));
        send(order, "here", "bay", "4").andExpect(redirectedUrlPattern("/c/*?lang=en&done=closed"));
    }

    @Test
    void spanishCustomersReadSpanishAndMaySwitch() throws Exception {
        var order = receives(anOrder().inSpanish().of(1, MILK)).lacks("1");

        see(order).andExpect(content().string(containsString("Un artículo está agotado"))).andExpect(content().string(containsString("<html lang=\"es\"")))
                .andExpect(content().string(containsString("antes de las 12:08 p.\u00a0m.")));
        see(order, "lang", "en").andExpect(content().string(containsString("One item is out of stock")))
                .andExpect(content().string(containsString("/answers?lang=en")));
    }

    @Test
    void lookingIsPrivateAndChangesNothing() throws Exception {
        var order = receives(anOrder().of(1, MILK)).lacks("1");
        var before = order.now().course().version();

        see(order).andExpect(header().string("Cache-Control", containsString("no-store"))).andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex"))).andExpect(content().string(not(containsString("<script"))));
        browser.perform(get(path(order) + "/answers").param("answer-" + order.key("1"), "1")).andExpect(status().is3xxRedirection());

        assertThat(order.now().course().version()).isEqualTo(before);
        assertThat(order.missing("1").isOpen()).isTrue();
    }

    @Test
    void cancelledOrdersAreToldSo() throws Exception {
        see(receives(anOrder().of(1, MILK)).isCancelled()).andExpect(content().string(containsString("Your order was cancelled")));
    }

    @Test
    void aLinkEndsADayAfterTheOrder() throws Exception {
        var order = receives(anOrder().of(1, MILK)).pickingEnds().isStaged().isHandedOver();
        clock.moveBy(Duration.ofHours(25));

        browser.perform(get(path(order))).andExpect(status().isNotFound()).andExpect(content().string(containsString("Elm Street: (312) 555-0110")))
                .andExpect(content().string(not(containsString(order.now().identity().orderNumber()))));
    }

    @Test
    void aWrongLinkSaysNothingButWhomToCall() throws Exception {
        browser.perform(get("/c/" + "A".repeat(22)).param("lang", "es")).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Este enlace ya no se usa"))).andExpect(content().string(containsString("(312) 555-0110")));
        browser.perform(post("/c/wrong/answers")).andExpect(status().isNotFound());
    }

    private TestOrder receives(OrderSketch sketch) {
        return shop.receives(sketch);
    }

    private ResultActions see(TestOrder order, String... parameters) throws Exception {
        var request = get(path(order));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request).andExpect(status().isOk());
    }

    private ResultActions answer(TestOrder order, String choice) throws Exception {
        return send(order, "answers", "asked", order.key("1"), "answer-" + order.key("1"), choice);
    }

    private ResultActions send(TestOrder order, String form, String... fields) throws Exception {
        var request = post(path(order) + "/" + form);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request);
    }

    private String path(TestOrder order) {
        return links.of(order.id()).replaceFirst("^http://[^/]+", "");
    }
}
