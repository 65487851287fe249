package com.curbline.store;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.journeys.Api;
import com.curbline.journeys.OrderJson;
import com.curbline.testsupport.browser.Chromium;
import com.curbline.testsupport.browser.Device;
import com.curbline.testsupport.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of staff in a real browser, with the job executor and the dispatcher of texts running. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:staff-pages;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "curbline.demo.simulator=false"})
class StaffPagesIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    private Api api;
    private String phone;

    @BeforeEach
    void connect() throws IOException {
        api = new Api(base());
        phone = OrderJson.freshPhone();
        api.importCatalogue(Path.of("src/main/resources/demo/catalogue.csv"));
    }

    @Test
    void aPickerTakesAnOrderFromTheQueueAndBringsItToTheCar() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 2).line("2", "D0030", 1));
        var pia = picker();

        pia.page().locator("#task-" + task("PickOrder", order)).getByText("Start picking").click();
        assertThat(pia.page()).hasURL(Pattern.compile(".*/staff/orders/" + order));
        pia.page().locator("#line-2").getByText("Found").click();
        assertThat(pia.page().locator("#bag-2")).isVisible();
        pia.page().locator("#line-1").getByText("Found all 2").click();
        pia.press("Picking is done");
        pia.page().fill("#location", "A3");
        pia.press("The order is ready");
        pia.page().getByText("The customer is here").click();
        pia.page().fill("#bay", "3");
        pia.press("Note the arrival");
        assertThat(pia.heading("The customer is here")).isVisible();
        pia.press("The customer has the order");

        assertThat(pia.heading("The customer has the order.")).isVisible();
        assertThat(status(order)).isEqualTo("HANDED_OVER");
        assertThat(pia.complaints()).isEmpty();
    }

    @Test
    void whatTheCustomerAnswersAppearsWithoutReloading() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 2).line("2", "D0030", 1));
        var pia = picker().open("/staff/orders/" + order);
        pia.page().locator("#line-1").getByText("Not on shelf").click();
        pia.page().locator("#line-1").getByText("Shelf is empty").click();
        assertThat(pia.text("Customer asked")).isVisible();
        pia.page().evaluate("() => { window.untouched = true; }");

        await().atMost(SOON).until(() -> !api.textsOn(phone).isEmpty());
        api.reply(phone, "1");

        assertThat(pia.text("Take instead")).isVisible();
        assertThat(pia.text("The customer decided by text")).isVisible();
        assertThat(pia.page().evaluate("() => window.untouched")).isEqualTo(true);
        pia.picture("order-take-instead");
    }

    @Test
    void aQuestionThatNeedsAPersonIsSettledByStaffWithTheCustomersWordsInView() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        short1(order);
        await().atMost(SOON).until(() -> !api.textsOn(phone).isEmpty());
        api.reply(phone, "is the <b>oat</b> one in the blue box sweetened?");
        var pia = picker();

        pia.page().locator("#task-" + awaitTask("SettleMissingItem", order)).getByText("Settle it").click();
        assertThat(pia.page().locator(".said")).containsText("is the <b>oat</b> one in the blue box sweetened?");
        pia.picture("order-needs-person");
        pia.expectAccessible();
        pia.press("Nothing: refund it");

        assertThat(pia.text("Refund: leave it out")).isVisible();
        assertThat(pia.text("Staff decided with the customer")).isVisible();
    }

    @Test
    void whoComesSecondIsToldWhoWasFirst() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        var pia = CHROMIUM.visitor(base(), Device.HANDHELD, options -> options.setJavaScriptEnabled(false)).signIn("pia").open("/staff/queue");
        api.post("/tasks/" + task("PickOrder", order) + "/claim", Map.of());

        pia.page().locator("#task-" + task("PickOrder", order)).getByText("Start picking").click();

        assertThat(pia.page().getByRole(AriaRole.ALERT)).containsText("demo was faster");
        assertThat(pia.page().locator("#task-" + task("PickOrder", order))).containsText("demo is on it");
    }

    @Test
    void everythingWorksWithoutScripts() {
        var order = place(OrderJson.from(phone).ifUnavailable("REFUND").line("1", "D0001", 3).line("2", "D0030", 1));
        var pia = CHROMIUM.visitor(base(), Device.HANDHELD, options -> options.setJavaScriptEnabled(false)).signIn("pia").open("/staff/orders/" + order);

        pia.page().locator("#line-1").getByText("Fewer").click();
        pia.page().locator("#line-1").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("2").setExact(true)).click();
        assertThat(pia.text("Refund: leave it out")).isVisible();
        pia.press("Picking is done: the last line is here too");
        pia.page().fill("#location", " ");
        pia.page().locator("form[action$=staging] button").click();
        assertThat(pia.page().getByRole(AriaRole.ALERT)).containsText("Say where the bags stand");
        pia.page().fill("#location", "B2");
        pia.press("The order is ready");
        assertThat(pia.heading("Ready for the customer")).isVisible();
    }

    @Test
    void theFocusStaysOnItsRowWhenTheListChangesAndGoesOnWhenTheRowIsGone() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1).line("2", "D0030", 1).line("3", "D0040", 1));
        var pia = picker().open("/staff/orders/" + order);
        var rows = pia.page().locator("li[data-row]");
        assertThat(rows).hasCount(3);
        var second = rows.nth(1).getAttribute("id");
        rows.nth(1).getByText("Found").focus();

        post(order, "/pick-results", Map.of("results", List.of(Map.of("lineId", rows.nth(0).getAttribute("id").replace("line-", ""), "pickedQuantity", 1))));
        assertThat(rows).hasCount(2);
        assertThat(focusedRow(pia)).isEqualTo(second);
        pia.page().keyboard().press("Enter");

        assertThat(rows).hasCount(1);
        await().atMost(SOON).untilAsserted(() -> assertThat(focusedRow(pia)).isEqualTo(rows.nth(0).getAttribute("id")));
    }

    @Test
    void theKeysJAndKWalkThroughTheRowsWhileOneHasTheFocus() {
        place(OrderJson.from(phone).line("1", "D0001", 1));
        place(OrderJson.from(OrderJson.freshPhone()).line("1", "D0001", 1));
        var pia = picker();
        var rows = pia.page().locator("[data-row]");
        pia.page().keyboard().press("j");
        assertThat(focusedRow(pia)).isNull();

        rows.nth(0).locator("button, a").first().focus();
        pia.page().keyboard().press("j");
        assertThat(focusedRow(pia)).isEqualTo(rows.nth(1).getAttribute("id"));
        pia.page().keyboard().press("k");
        assertThat(focusedRow(pia)).isEqualTo(rows.nth(0).getAttribute("id"));
    }

    @Test
    void eightTabsOfABrowserStayLiveAtOnce() {
        var pia = picker();
        for (int i = 0; i < 7; i++) {
            assertThat(pia.anotherTab("/staff/queue").locator("#link")).hasAttribute("data-state", "live");
        }
    }

    @Test
    void whoIsSignedOutElsewhereIsToldSo() {
        var pia = picker();
        assertThat(pia.page().locator("#link")).hasAttribute("data-state", "live");
        pia.page().context().clearCookies();
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));

        assertThat(pia.page().locator("#link")).hasText("Signed out");
        assertThat(pia.page().locator("#task-" + task("PickOrder", order))).hasCount(0);
    }

    @Test
    void thePagesSpeakSpanish() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 2));
        var pia = picker();
        pia.page().getByText("Español").click();
        pia.open("/staff/orders/" + order);

        assertThat(pia.page().locator("html")).hasAttribute("lang", "es");
        assertThat(pia.page().locator("#line-1")).containsText("Tengo los 2");
        pia.open("/staff/orders/" + order + "/story");
        assertThat(pia.heading("Qué pasó con el pedido")).isVisible();
    }

    @Test
    void everyPageIsAccessibleOnEveryDevice() {
        var order = place(OrderJson.from(phone).ifUnavailable("BEST_MATCH").avoiding("peanut").line("1", "D0001", 2).line("2", "D0030", 9).line("3", "D0060", 1));
        short1(order);
        for (var device : Device.values()) {
            var pia = CHROMIUM.visitor(base(), device).signIn("pia");
            for (var path : List.of("/staff/queue", "/staff/queue?kind=ReturnItems", "/staff/orders/" + order, "/staff/orders/" + order + "/story")) {
                pia.open(path).expectAccessible();
                pia.picture(device.name().toLowerCase() + path.replace(order, "order").replaceAll("\\W+", "-"));
            }
        }
    }

    private Visitor picker() {
        return CHROMIUM.visitor(base(), Device.HANDHELD).signIn("pia").open("/staff/queue");
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private String place(OrderJson order) {
        return api.post("/orders", order.build()).getBody().get("orderId").asString();
    }

    private void short1(String order) {
        post(order, "/pick-results", Map.of("results", List.of(Map.of("lineId", "1", "pickedQuantity", 0))));
    }

    private void post(String order, String what, Object body) {
        assertThat(api.post("/orders/" + order + what, body).getStatusCode().is2xxSuccessful()).isTrue();
    }

    private String status(String order) {
        return api.get("/orders/" + order).getBody().get("status").asString();
    }

    private String task(String kind, String order) {
        var tasks = api.get("/tasks?storeId=elm-street&kind=" + kind).getBody().get("items");
        return tasks.valueStream().filter(task -> task.get("orderId").asString().equals(order)).map(task -> task.get("taskId").asString()).findFirst().orElse(null);
    }

    private String awaitTask(String kind, String order) {
        return await().atMost(SOON).until(() -> task(kind, order), task -> task != null);
    }

    private static Object focusedRow(Visitor visitor) {
        return visitor.page().evaluate("() => document.activeElement.closest('[data-row]')?.id ?? null");
    }
}
