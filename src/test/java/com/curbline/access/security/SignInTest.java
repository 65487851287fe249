package com.curbline.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.access.HttpTest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HttpTest
class SignInTest {

    @Autowired
    MockMvcTester http;

    @Test
    void everybodyOfTheDemonstrationArrivesAtTheFirstPageOfTheirRole() {
        Map.of("pia", "/staff/queue", "leo", "/staff/queue", "mia", "/staff/queue", "max", "/staff/queue", "rae", "/welcome",
                "cleo", "/design", "dan", "/design", "ada", "/staff/queue").forEach((name, home) ->
                assertThat(signIn(name, "curbline")).hasStatus(302).hasRedirectedUrl(home));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        assertThat(signIn("mia", "wrong")).hasRedirectedUrl("/login?error");
        assertThat(signIn("nobody", "curbline")).hasRedirectedUrl("/login?error");
    }

    @Test
    void theFormNeedsItsToken() {
        assertThat(http.post().uri("/login").param("username", "mia").param("password", "curbline")).hasStatus(403);
    }

    @Test
    void aSessionOpensThePagesAndTheApiOfItsRoleAndNoOthers() {
        var mia = session("mia");
        assertThat(http.get().uri("/api/v1/stores").session(mia)).hasStatusOk().bodyJson().extractingPath("$.items[*].id").isEqualTo(List.of("elm-street"));
        assertThat(http.get().uri("/design").session(mia)).hasStatus(403);
        assertThat(withToken(http.post().uri("/api/v1/diagrams/check").session(mia))).hasStatus(403);
        assertThat(http.get().uri("/api/v1/catalogue/products?storeId=oak-avenue").session(mia)).hasStatus(404);
    }

    @Test
    void theCsrfCookieIsThereForScriptsAndItsValueInTheHeaderLetsABrowserWrite() {
        var mia = session("mia");
        var cookie = csrfCookie();
        assertThat(cookie.isHttpOnly()).isFalse();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(http.put().uri("/api/v1/stores/elm-street/availability").session(mia).cookie(cookie).header("X-XSRF-TOKEN", cookie.getValue())
                .contentType("application/json").content("{}")).hasStatus(422);
    }

    @Test
    void scriptsAreToldAboutAMissingSignInAndPeopleAreLedToTheForm() {
        assertThat(http.get().uri("/staff/queue")).hasStatus(302).redirectedUrl().endsWith("/login");
        assertThat(http.get().uri("/staff/queue").header("HX-Request", "true")).hasStatus(401);
        assertThat(http.get().uri("/live?store=elm-street")).hasStatus(401);
    }

    @Test
    void pagesKeepToTheirOwnScriptsAndFrames() {
        assertThat(http.get().uri("/login")).headers().satisfies(headers -> {
            assertThat(headers.getFirst("Content-Security-Policy")).contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'self'");
            assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("SAMEORIGIN");
            assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        });
    }

    @Test
    void customersNeedNoSignInAndTheirLinksAreKeptSecret() {
        assertThat(http.get().uri("/c/some-token")).hasStatus(404).headers().satisfies(headers -> {
            assertThat(headers.getFirst("Cache-Control")).contains("no-store");
            assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(headers.getFirst("X-Robots-Tag")).contains("noindex");
            assertThat(headers.containsHeader("Set-Cookie")).isFalse();
        });
        assertThat(http.post().uri("/c/some-token/answers")).hasStatus(404);
    }

    @Test
    void theDemonstrationIsOpenAndItsPhoneNeedsNoToken() {
        assertThat(http.get().uri("/")).hasRedirectedUrl("/demo");
        assertThat(http.get().uri("/demo")).hasStatus(404);
        assertThat(http.post().uri(URI.create("/demo/phone/%2B13125550142/messages")).contentType("application/json").content("{}")).hasStatus(404)
                .hasContentType("application/problem+json");
        assertThat(http.post().uri("/demo/rush")).hasStatus(403);
    }

    @Test
    void theFormSpeaksBothLanguagesAndRemembersTheChoice() throws Exception {
        assertThat(http.get().uri("/login")).bodyText().contains("lang=\"en\"", "Sign in", "name=\"username\"", "name=\"password\"", "name=\"_csrf\"");
        assertThat(http.get().uri("/login").header(HttpHeaders.ACCEPT_LANGUAGE, "fr, es-MX;q=0.8, en;q=0.5")).bodyText().contains("lang=\"es\"", "Contraseña");
        var chosen = http.get().uri("/login?lang=es").exchange();
        assertThat(chosen).bodyText().contains("Iniciar sesión");
        var cookie = chosen.getResponse().getCookie("curbline-language");
        assertThat(http.get().uri("/login").cookie(cookie)).bodyText().contains("Iniciar sesión");
        assertThat(http.get().uri("/login?lang=xx")).bodyText().contains("Sign in");
        cookie.setValue("'><script>");
        assertThat(http.get().uri("/login").cookie(cookie)).hasStatusOk();
    }

    @Test
    void signingOutEndsTheSession() {
        var mia = session("mia");
        assertThat(withToken(http.post().uri("/logout").session(mia))).hasRedirectedUrl("/login?logout");
        assertThat(mia.isInvalid()).isTrue();
    }

    private MvcTestResult signIn(String name, String password) {
        return withToken(http.post().uri("/login").param("username", name).param("password", password)).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder withToken(MockMvcTester.MockMvcRequestBuilder request) {
        var cookie = csrfCookie();
        return request.cookie(cookie).header("X-XSRF-TOKEN", cookie.getValue());
    }

    private Cookie csrfCookie() {
        return http.get().uri("/login").exchange().getResponse().getCookie("XSRF-TOKEN");
    }

    private MockHttpSession session(String name) {
        HttpSession session = signIn(name, "curbline").getRequest().getSession(false);
        return (MockHttpSession) session;
    }
}
