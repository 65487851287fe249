package com.curbline.testsupport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who looks at pages in a browser. */
public class Visitor {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    public Page anotherTab(String path) {
        var tab = context.newPage();
        tab.navigate(path);
        return tab;
    }

    public Visitor signIn(String name) {
        page.navigate("/login");
        page.fill("#username", name);
        page.fill("#password", "curbline");
        page.click("main form button");
        return this;
    }

    public Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    public void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    public Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    public Locator text(String text) {
        return page.getByText(text).first();
    }

    /** Keeps what is seen in target/screenshots. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }

    /** Holds the page to WCAG 2.2 AA as far as a machine can, and to fitting its window. */
    public void expectAccessible() {
        var found = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(found.stream().map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getTarget()).toList()).as("accessibility of " + page.url()).isEmpty();
        var tooWide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(tooWide).as("pixels that stick out of " + page.url()).isEqualTo(0);
    }

    /** What the browser complained about so far: errors of scripts, refused requests. */
    public List<String> complaints() {
        return complaints;
    }

    void leave() {
        context.close();
    }
}
