package com.curbline.demo.page;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.curbline.process.ProcessTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@ProcessTest
@AutoConfigureMockMvc
class DemoPageTest {

    @Autowired
    private MockMvc browser;

    @Test
    void aVisitorIsSignedInAsPickerAndSeesPhoneAndStore() throws Exception {
        browser.perform(get("/demo")).andExpect(status().isOk()).andExpect(authenticated().withUsername("pia"))
                .andExpect(content().string(containsString("Demo store. No real messages are sent.")))
                .andExpect(content().string(containsString("src=\"/staff/queue\""))).andExpect(content().string(containsString("src=\"/demo/phone\"")))
                .andExpect(content().string(containsString("(512) 555-0199"))).andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void thePageAndThePhoneSpeakSpanish() throws Exception {
        browser.perform(get("/demo").locale(Locale.forLanguageTag("es-US"))).andExpect(content().string(containsString("No se envían mensajes reales.")))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(get("/demo/phone").locale(Locale.forLanguageTag("es-US"))).andExpect(content().string(containsString("Todavía no hay mensajes.")));
    }

    @Test
    void visitorsMayLookAsSomebodyElse() throws Exception {
        browser.perform(post("/demo/as").param("role", "lead").with(csrf())).andExpect(redirectedUrl("/demo")).andExpect(authenticated().withUsername("leo"));
        browser.perform(post("/demo/as").param("role", "lead")).andExpect(status().isForbidden());
    }

    @Test
    void everyTroubleSaysWhereToLook() throws Exception {
        browser.perform(post("/demo/again").with(csrf())).andExpect(redirectedUrl("/demo"));
        for (var trouble : new String[] {"SOLD_OUT", "SILENT", "EARLY", "RUSH"}) {
            var told = browser.perform(post("/demo/trouble/" + trouble).with(csrf())).andExpect(redirectedUrl("/demo")).andReturn().getFlashMap();
            browser.perform(get("/demo").flashAttrs(told)).andExpect(content().string(containsString("Show the queue"))).andExpect(content().string(not(containsString("??"))));
        }
        browser.perform(post("/demo/run").param("on", "false").with(csrf())).andExpect(redirectedUrl("/demo"));
    }
}
