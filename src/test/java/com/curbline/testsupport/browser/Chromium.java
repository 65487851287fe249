package com.curbline.testsupport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium, one for all tests of a JVM. Without one, the tests that need it are skipped and say so in a line;
 * with {@code CURBLINE_REQUIRE_BROWSER=true} (environment or system property) they fail instead.
 */
public class Chromium implements BeforeAllCallback, AfterEachCallback {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
            "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage");
    private static Browser browser;

    private final List<Visitor> visitors = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        if (browser != null) {
            return;
        }
        if (Programs.chromium().isEmpty() || Programs.node().isEmpty()) {
            goWithout();
        }
        browser = start();
    }

    /** Somebody in front of a device of their own, with cookies of their own. */
    public Visitor visitor(String base, Device device) {
        return visitor(base, device, options -> { });
    }

    public Visitor visitor(String base, Device device, Consumer<Browser.NewContextOptions> settings) {
        // the accessibility checks bring a script of their own, which the pages' own policy would keep out
        var options = new Browser.NewContextOptions().setBaseURL(base).setViewportSize(device.width, device.height).setLocale("en-US").setBypassCSP(true);
        settings.accept(options);
        var visitor = new Visitor(browser.newContext(options));
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        context.getExecutionException().ifPresent(failure -> visitors.forEach(visitor -> visitor.picture("failed-" + context.getRequiredTestMethod().getName())));
        visitors.forEach(Visitor::leave);
        visitors.clear();
    }

    private static void goWithout() {
        var required = Boolean.parseBoolean(System.getProperty("CURBLINE_REQUIRE_BROWSER", System.getenv("CURBLINE_REQUIRE_BROWSER")));
        assertThat(required).as("Chromium and Node are required, but not found").isFalse();
        System.out.println("Browser tests are skipped: no Chromium found (set CHROMIUM to its path) or no Node on the PATH.");
        abort("no Chromium");
    }

    private static Browser start() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", Programs.node().orElseThrow().toString());
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Programs.chromium().orElseThrow()).setArgs(QUIET));
    }
}
