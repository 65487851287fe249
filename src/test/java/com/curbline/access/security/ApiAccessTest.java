package com.curbline.access.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.curbline.access.HttpTest;
import com.curbline.access.Rights;
import com.curbline.access.Role;
import com.curbline.kernel.StoreId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HttpTest
class ApiAccessTest {

    private static final String DEMO = "Bearer demo-api-key";

    @Autowired
    MockMvcTester http;

    @Test
    void theDemoClientSeesBothStores() {
        assertThat(http.get().uri("/api/v1/stores").header("Authorization", DEMO)).hasStatusOk()
                .bodyJson().extractingPath("$.items[*].id").isEqualTo(List.of("elm-street", "oak-avenue"));
    }

    @Test
    void aClientIsGivenNoCookies() {
        assertThat(http.get().uri("/api/v1/stores").header("Authorization", DEMO)).doesNotContainHeader("Set-Cookie");
    }

    @Test
    void anotherKindOfCredentialsIsRefused() {
        assertThat(http.get().uri("/api/v1/stores").header("Authorization", "Basic cGlhOmN1cmJsaW5l")).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer realm=\"curbline\"");
    }

    @Test
    void nobodyIsToldSoAsAProblem() {
        var answer = http.get().uri("/api/v1/stores").exchange();
        assertThat(answer).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson().extractingPath("$.type").isEqualTo("/problems/not-signed-in");
    }

    @Test
    void aPostWithoutCredentialsIsNotSignedInRatherThanForged() {
        assertThat(http.post().uri("/api/v1/orders").contentType(MediaType.APPLICATION_JSON).content("{}")).hasStatus(401);
    }

    @Test
    void anUnknownTokenIsRefusedEvenInASignedInBrowser() {
        assertThat(http.get().uri("/api/v1/stores").header("Authorization", "Bearer nonsense").with(user("mia").authorities(mia()))).hasStatus(401);
    }

    @Test
    void aSignedInPersonSeesTheirOwnStoresOnly() {
        assertThat(http.get().uri("/api/v1/stores").with(user("mia").authorities(mia()))).hasStatusOk()
                .bodyJson().extractingPath("$.items[*].id").isEqualTo(List.of("elm-street"));
    }

    @Test
    void aBrowserSessionNeedsTheCsrfHeaderToWrite() {
        assertThat(http.put().uri("/api/v1/stores/elm-street/availability").contentType(MediaType.APPLICATION_JSON).content("{}")
                .with(user("mia").authorities(mia()))).hasStatus(403)
                .bodyJson().extractingPath("$.detail").asString().contains("X-XSRF-TOKEN");
    }

    @Test
    void anUnknownAddressIsNotFoundAsAProblem() {
        assertThat(http.get().uri("/api/v1/nothing").header("Authorization", DEMO).accept(MediaType.TEXT_HTML)).hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aWrongMethodIsToldWhichOnesThereAre() {
        assertThat(http.delete().uri("/api/v1/stores").header("Authorization", DEMO)).hasStatus(405).hasHeader("Allow", "GET");
    }

    @Test
    void answersAreJsonWhateverABrowserWouldRatherHave() {
        for (var accept : List.of("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/xml", "text/html", "image/png")) {
            assertThat(http.get().uri("/api/v1/stores").header("Authorization", DEMO).header("Accept", accept)).hasStatusOk()
                    .hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        }
    }

    private static List<org.springframework.security.core.GrantedAuthority> mia() {
        return Rights.ofPerson(Set.of(Role.MANAGER), Set.of(new StoreId("elm-street")));
    }
}
