package com.curbline.studio.texts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.journeys.Api;
import com.curbline.testsupport.browser.Chromium;
import com.curbline.testsupport.browser.Device;
import com.curbline.testsupport.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page where a CX leader words the texts, in a real browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:texts-page;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "curbline.demo.simulator=false"})
class TextsPageIT {

    private static final String WORDS = "{brand} order {order}: sold out today: {item}. Reply {choices} or NO = refund. {silence}{link} STOP to opt out";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired JdbcClient jdbc;

    @BeforeEach
    void fillShelves() throws IOException {
        new Api(base()).importCatalogue(Path.of("src/main/resources/demo/catalogue.csv"));
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from text_wordings").update();
    }

    @Test
    void theCxLeaderSeesWhatATextWillLookLikeWhileWritingAndSavesIt() {
        var cleo = visitor(Device.TABLET, true).open("/design");
        assertThat(cleo.heading("Texts to customers")).isVisible();
        cleo.expectAccessible();
        cleo.picture("texts-list");
        cleo.page().locator("#text-question\\.one").getByText("Change the English words").click();
        assertThat(bubbles(cleo).first()).containsText("is out of stock");

        cleo.page().fill("#pattern", WORDS);
        assertThat(bubbles(cleo).first()).containsText("sold out today");
        assertThat(cleo.page().locator("#preview .notice").first()).containsText("Ready to save");
        cleo.page().fill("#reason", "Sounds kinder");
        cleo.press("Save");

        assertThat(cleo.page().getByRole(AriaRole.STATUS).first()).containsText("Saved");
        assertThat(cleo.page().locator(".versions")).containsText("Sounds kinder");
        assertThat(cleo.page().locator(".versions")).containsText("cleo");
        cleo.expectAccessible();
        cleo.picture("texts-edit");
        cleo.open("/design/texts");
        assertThat(cleo.page().locator("#text-question\\.one")).containsText("Translation missing");
        assertThat(cleo.complaints()).isEmpty();
    }

    @Test
    void whatCannotBeSentIsRefusedWithTheWayOut() {
        var cleo = visitor(Device.TABLET, true).open("/design/texts/question.one?language=en");
        cleo.page().fill("#pattern", "Hi! {order}: {item} está sold out \uD83D\uDED2. Reply CANCEL or {choices}. See bit.ly/x");
        assertThat(cleo.page().locator(".findings")).containsText("makes the carrier block every later text");
        assertThat(cleo.page().locator(".findings")).containsText("{silence} is missing");
        cleo.page().fill("#reason", "x");
        cleo.press("Save");

        assertThat(cleo.page().getByRole(AriaRole.ALERT)).containsText("Not saved");
        assertThat(cleo.page().locator("#pattern")).hasValue(Pattern.compile("Hi! .*"));
        cleo.expectAccessible();
        cleo.picture("texts-refused");
        assertThat(jdbc.sql("select count(*) from text_wordings").query(Integer.class).single()).isZero();
    }

    @Test
    void everythingWorksWithoutScriptsOnAPhone() {
        var cleo = visitor(Device.HANDHELD, false).open("/design/texts/ready?language=es&store=oak-avenue");
        cleo.page().fill("#pattern", "{brand}: su pedido {order} está aquí. {location}{link}");
        cleo.press("Show the preview");
        assertThat(bubbles(cleo).first()).containsText("esta aqui");
        cleo.press("Write it without accents");
        assertThat(cleo.page().locator("#pattern")).hasValue("{brand}: su pedido {order} esta aqui. {location}{link}");
        cleo.press("Save");
        assertThat(cleo.page().getByRole(AriaRole.ALERT)).containsText("Say in a few words why");
        cleo.page().fill("#reason", "shorter");
        cleo.press("Save");
        assertThat(cleo.page().locator(".versions li")).hasCount(1);

        cleo.page().fill("#pattern", "{brand}: su pedido {order} espera. {location}{link}");
        cleo.page().fill("#reason", "again");
        cleo.press("Save");
        cleo.page().locator(".versions").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take into the form")).click();
        assertThat(cleo.page().locator("#pattern")).hasValue("{brand}: su pedido {order} esta aqui. {location}{link}");
        assertThat(cleo.page().locator("#reason")).hasValue("Version 1 again");
        cleo.press("Save");
        assertThat(cleo.page().locator(".versions li")).hasCount(3);
        cleo.page().fill("#reason", "same everywhere");
        cleo.press("Use the words of all stores");
        assertThat(cleo.page().locator("#pattern")).hasValue(Pattern.compile(".*está listo.*"));
    }

    @Test
    void bothPagesFitAPhoneInBothLanguages() {
        for (var device : new Device[] {Device.HANDHELD, Device.NARROWEST}) {
            var cleo = visitor(device, true).open("/design/texts/question.many?language=es&store=oak-avenue");
            cleo.expectAccessible();
            cleo.picture("texts-edit-" + device);
            cleo.open("/design/texts?lang=es");
            assertThat(cleo.heading("Mensajes a clientes")).isVisible();
            cleo.expectAccessible();
            cleo.picture("texts-list-" + device);
        }
    }

    @Test
    void whoSavesSecondSeesWhoWasFirstAndKeepsTheirWords() {
        var cleo = visitor(Device.TABLET, false).open("/design/texts/ready?language=en");
        var dan = CHROMIUM.visitor(base(), Device.TABLET).signIn("dan").open("/design/texts/ready?language=en");
        save(dan, "{brand}: order {order} is yours. {location}{link}");
        assertThat(dan.page().getByRole(AriaRole.STATUS).first()).containsText("Saved");

        save(cleo, "{brand}: order {order} awaits. {location}{link}");
        assertThat(cleo.page().getByRole(AriaRole.ALERT)).containsText("Somebody else saved other words");
        assertThat(cleo.page().locator(".versions")).containsText("is yours");
        cleo.press("Save");
        assertThat(cleo.page().locator(".versions li")).hasCount(2);
    }

    @Test
    void thePageIsForCxLeadersOnly() {
        var mia = CHROMIUM.visitor(base(), Device.TABLET).signIn("mia").open("/design/texts");
        assertThat(mia.heading("Texts to customers")).not().isVisible();
    }

    private static void save(Visitor who, String words) {
        who.page().fill("#pattern", words);
        who.page().fill("#reason", "better");
        who.press("Save");
    }

    private static Locator bubbles(Visitor who) {
        return who.page().locator("#preview .bubble");
    }

    private Visitor visitor(Device device, boolean scripts) {
        return CHROMIUM.visitor(base(), device, options -> options.setJavaScriptEnabled(scripts)).signIn("cleo");
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
