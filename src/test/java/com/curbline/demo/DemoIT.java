package com.curbline.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.journeys.Api;
import com.curbline.journeys.OrderJson;
import com.curbline.testsupport.browser.Chromium;
import com.curbline.testsupport.browser.Device;
import com.curbline.testsupport.browser.Visitor;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The demonstration in a real browser as a newcomer finds it, with everybody in the store at work. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:demonstration;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

    /** How long things may take. */
    private static final Duration UNTIL_ASKED = Duration.ofSeconds(25);
    private static final Duration TAP_TO_SCREEN = Duration.ofSeconds(3);
    /** How long they are waited for nevertheless, to tell in a failure how long they took. */
    private static final double PATIENCE_MILLIS = 60_000;
    /** People in the store act every few seconds, and on other orders too. */
    private static final double WORK_MILLIS = 300_000;

    private static final Pattern LINK = Pattern.compile("/c/[A-Za-z0-9_-]{22}");
    private static final List<Integer> WIDTHS = List.of(360, 320);
    private static final List<String> LANGUAGES = List.of("en", "es");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    @Order(1)
    void aNewcomerAnswersTheTextSeesTheStoreActOnItAndPicksTheOrderUp() {
        var newcomer = visitor(1400, 900);
        var opened = System.nanoTime();
        newcomer.open("/");
        var phone = newcomer.page().frameLocator("iframe[name=phone]");
        var store = newcomer.page().frameLocator("iframe[name=store]");

        seen(phone.locator("#thread .theirs").first(), PATIENCE_MILLIS);
        assertThat(since(opened)).as("from opening the page to the question").isLessThan(UNTIL_ASKED);
        assertThat(phone.locator("#thread .theirs").first()).containsText("Reply 1 or YES =");
        store.locator("[id^=asked-]", new FrameLocator.LocatorOptions().setHasText("Alex Guest")).getByRole(AriaRole.LINK).click();
        assertThat(store.locator(".missing .asked")).containsText("Customer asked");

        var tapped = System.nanoTime();
        button(phone, "1").click();
        seen(store.locator(".missing .verdict.take"), PATIENCE_MILLIS);
        var took = since(tapped);
        System.out.println("From the tap on the phone to the screen in the store: " + took.toMillis() + " ms");
        assertThat(took).as("from the tap on the phone to the screen in the store").isLessThan(TAP_TO_SCREEN);
        assertThat(store.locator(".missing .verdict.take .word")).hasText("Take instead");
        assertThat(store.locator(".missing .verdict.take .why")).containsText("The customer decided by text");
        assertThat(phone.locator("#thread .own").first()).containsText("1");
        assertThat(phone.locator("#thread .theirs").nth(1)).containsText("Got it.");
        newcomer.picture("demo-take-instead");

        var myPage = newcomer.page().locator("#guide [aria-current=step] a[target=phone]");
        seen(myPage, WORK_MILLIS);
        myPage.click();
        assertThat(heading(phone, "Your order is ready")).isVisible();
        button(phone, "I'm on my way").click();
        assertThat(phone.getByRole(AriaRole.STATUS)).hasText("Thank you. Drive safely.");
        button(phone, "I'm here").click();
        assertThat(heading(phone, "We are bringing your order out")).isVisible();
        seen(store.getByText("The customer has the order."), WORK_MILLIS);
        seen(heading(phone, "You have your order"), PATIENCE_MILLIS);
        assertThat(newcomer.complaints()).isEmpty();
    }

    @Test
    void theCustomersPageNeedsNoScriptFitsNarrowPhonesAndIsAccessible() {
        var api = new Api(base());
        var number = OrderJson.freshPhone();
        api.makeSureOfCatalogue("elm-street");
        var order = api.post("/orders", OrderJson.from(number).line("1", "D0001", 1).line("2", "D0030", 2).build()).getBody().get("orderId").asString();

        post(api, order, "/pick-results", Map.of("results", List.of(Map.of("lineId", "1", "pickedQuantity", 0))));
        var link = await().atMost(Duration.ofSeconds(30)).until(() -> link(api, number), Optional::isPresent).orElseThrow();
        expectGoodPage(link, Map.of("en", "One item is out of stock", "es", "Un artículo está agotado"));

        var customer = withoutScripts(360).open(link + "?lang=en");
        customer.page().locator(".choice").first().click();
        customer.press("Send my answer");
        assertThat(customer.page().getByRole(AriaRole.STATUS)).hasText("Thank you. We have your answer.");
        expectGoodPage(link, Map.of("en", "What we agreed", "es", "Lo que acordamos"));

        post(api, order, "/pick-results", Map.of("results", List.of(Map.of("lineId", "2", "pickedQuantity", 2)), "complete", true));
        post(api, order, "/staging", Map.of("location", "A3"));
        expectGoodPage(link, Map.of("en", "Your order is ready", "es", "Su pedido está listo"));
    }

    @Test
    void theDemonstrationIsAccessibleInBothLanguagesOnWideAndNarrowScreens() {
        for (int width : List.of(1400, 360)) {
            for (var language : LANGUAGES) {
                var newcomer = visitor(width, 900).open("/demo?lang=" + language);
                assertThat(newcomer.page().locator("html")).hasAttribute("lang", language);
                assertThat(newcomer.page().frameLocator("iframe[name=phone]").locator("#reply")).isVisible();
                assertThat(newcomer.page().frameLocator("iframe[name=store]").locator("#link")).hasAttribute("data-state", "live");
                newcomer.picture("demo-" + language + "-" + width);
                newcomer.expectAccessible();
            }
        }
    }

    private void expectGoodPage(String link, Map<String, String> headings) {
        for (int width : WIDTHS) {
            for (var language : LANGUAGES) {
                var address = link + "?lang=" + language;
                var customer = withoutScripts(width).open(address);
                assertThat(customer.heading(headings.get(language))).isVisible();
                assertThat(customer.page().locator("html")).hasAttribute("lang", language);
                assertThat(customer.page().locator("script")).hasCount(0);
                assertThat(customer.page().evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).as("pixels that stick out").isEqualTo(0);
                // the accessibility checks are a script themselves; the page has none, so it is the same with scripts on
                visitor(width, 740).open(address).expectAccessible();
            }
        }
    }

    private static Optional<String> link(Api api, String phone) {
        return api.textsOn(phone).stream().map(LINK::matcher).filter(matcher -> matcher.find()).map(matcher -> matcher.group()).findFirst();
    }

    private static void post(Api api, String order, String what, Object body) {
        assertThat(api.post("/orders/" + order + what, body).getStatusCode().is2xxSuccessful()).as(what).isTrue();
    }

    private Visitor visitor(int width, int height) {
        return CHROMIUM.visitor(base(), Device.TABLET, options -> options.setViewportSize(width, height));
    }

    private Visitor withoutScripts(int width) {
        return CHROMIUM.visitor(base(), Device.HANDHELD, options -> options.setViewportSize(width, 740).setJavaScriptEnabled(false));
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static void seen(Locator what, double withinMillis) {
        assertThat(what).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(withinMillis));
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    private static Locator button(FrameLocator frame, String name) {
        return frame.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(FrameLocator frame, String text) {
        return frame.getByRole(AriaRole.HEADING, new FrameLocator.GetByRoleOptions().setName(text));
    }
}
