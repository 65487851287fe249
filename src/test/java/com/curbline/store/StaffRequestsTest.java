package com.curbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.curbline.CurblineApplication;
import com.curbline.journeys.OrderJson;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Who may see and do what on the pages of staff, and how they are told that something was refused. */
@SpringBootTest(classes = CurblineApplication.class, properties = {
        "spring.datasource.url=jdbc:h2:mem:staff-requests;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "curbline.demo.simulator=false",
        "curbline.engine.job-executor=false", "curbline.messaging.senders=0", "curbline.messaging.readers=0"})
@AutoConfigureMockMvc
class StaffRequestsTest {

    private static final String KEY = "Bearer demo-api-key";

    @Autowired
    private MockMvc http;

    @Autowired
    private UserDetailsService people;

    private final JsonMapper json = new JsonMapper();
    private String order;

    @BeforeEach
    void placeAnOrder() throws Exception {
        http.perform(post("/api/v1/catalogue/import?storeId=elm-street").header("Authorization", KEY).contentType("text/csv")
                .content(Files.readAllBytes(Path.of("src/main/resources/demo/catalogue.csv")))).andExpect(status().isOk());
        var body = json.writeValueAsString(OrderJson.from(OrderJson.freshPhone()).line("1", "D0001", 2).build());
        var answer = http.perform(post("/api/v1/orders").header("Authorization", KEY).contentType(MediaType.APPLICATION_JSON).content(body)).andReturn();
        order = json.readTree(answer.getResponse().getContentAsString()).get("orderId").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/work", "/story"})
    void anOrderOfAnotherStoreDoesNotExist(String part) throws Exception {
        http.perform(get(page() + part).with(as("max"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lines?line=1&found=2", "/picking-end", "/staging?location=A3", "/arrival", "/hand-over", "/return"})
    void nobodyOfAnotherStoreCanDoAnything(String action) throws Exception {
        http.perform(post(page() + action).with(as("max")).with(csrf())).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lines?line=1&found=2", "/picking-end", "/staging?location=A3", "/arrival", "/hand-over", "/return"})
    void whoDoesNotWorkInTheStoreOnlyLooks(String action) throws Exception {
        http.perform(get(page()).with(as("ada"))).andExpect(status().isOk()).andExpect(content().string(not(containsString("/lines\""))));
        http.perform(post(page() + action).with(as("ada")).with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void theQueueOfAnotherStoreDoesNotExist() throws Exception {
        http.perform(get("/staff/queue?store=oak-avenue").with(as("pia"))).andExpect(status().isNotFound());
        http.perform(get("/staff/queue").with(as("max"))).andExpect(content().string(containsString("Oak Avenue")));
    }

    @Test
    void aFormOfAnotherSiteIsTurnedDown() throws Exception {
        http.perform(post(page() + "/picking-end").with(as("pia"))).andExpect(status().isForbidden());
    }

    @Test
    void partsOfPagesAreNoPages() throws Exception {
        http.perform(get("/staff/queue/list").with(as("pia"))).andExpect(content().string(not(containsString("<html"))));
        http.perform(get(page() + "/work").with(as("pia"))).andExpect(content().string(containsString("id=\"work\"")));
    }

    @Test
    void aScriptIsToldThatNobodyIsSignedIn() throws Exception {
        http.perform(get("/staff/queue/list").header("HX-Request", "true")).andExpect(status().isUnauthorized());
        http.perform(get("/live")).andExpect(status().isUnauthorized());
        http.perform(get("/live/ping")).andExpect(status().isUnauthorized());
        http.perform(get("/live/ping").with(as("pia"))).andExpect(status().isNoContent());
    }

    @Test
    void theStreamPassesProxiesAndIsNeverKept() throws Exception {
        http.perform(get("/live").with(as("pia"))).andExpect(request().asyncStarted())
                .andExpect(header().string("X-Accel-Buffering", "no")).andExpect(header().string("Cache-Control", "no-store"));
        http.perform(head("/live").with(as("pia"))).andExpect(status().isNoContent()).andExpect(request().asyncNotStarted());
    }

    @Test
    void whatIsRefusedIsSaidInThePagesLanguage() throws Exception {
        http.perform(post(page() + "/staging").param("location", "A3").header("Accept-Language", "es").with(as("pia")).with(csrf()))
                .andExpect(redirectedUrl(page()))
                .andExpect(flash().attribute("refusal", "El pedido aún no está completo. Primero hay que resolver lo que falta."));
        http.perform(post(page() + "/lines").param("line", "1").param("found", "7").with(as("pia")).with(csrf()))
                .andExpect(flash().attribute("refusal", "Give a whole number, not more than was ordered."));
        http.perform(post("/staff/tasks/gone/claim").with(as("pia")).with(csrf())).andExpect(redirectedUrl("/staff/queue"))
                .andExpect(flash().attribute("refusal", containsString("done already")));
    }

    @Test
    void theStoryKeepsTheCustomersLinkToItself() throws Exception {
        http.perform(post(page() + "/lines").param("line", "1").param("found", "0").with(as("pia")).with(csrf())).andExpect(redirectedUrl(page()));
        var story = http.perform(get(page() + "/story").with(as("pia"))).andReturn().getResponse().getContentAsString();

        assertThat(story).contains("FreshMart Whole Milk").doesNotContainPattern("/c/[A-Za-z0-9]");
    }

    private String page() {
        return "/staff/orders/" + order;
    }

    private RequestPostProcessor as(String name) {
        return user(people.loadUserByUsername(name));
    }
}
