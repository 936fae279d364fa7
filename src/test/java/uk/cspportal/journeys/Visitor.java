package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** One of the demonstration people at a browser: what they see is kept as pictures and scanned for barriers. */
final class Visitor implements AutoCloseable {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String GRAVE_BARRIERS = """
            async rules => {
                const found = await axe.run({ runOnly: rules, resultTypes: ['violations'] });
                return found.violations
                    .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                    .map(rule => rule.id + ': ' + rule.help + ' at ' + rule.nodes.map(node => node.target));
            }""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> refusedByPolicy = new ArrayList<>();
    private final String username;
    private final int width;
    private final int height;

    private Visitor(Browser browser, String address, String username, int width, int height) {
        this(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(width, height)
                        .setReducedMotion(ReducedMotion.REDUCE)),
                username,
                width,
                height);
    }

    private Visitor(BrowserContext context, String username, int width, int height) {
        this.context = context;
        this.page = context.newPage();
        this.username = username;
        this.width = width;
        this.height = height;
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refusedByPolicy.add(message.text());
            }
        });
    }

    static Visitor atDesk(Browser browser, String address, String username) {
        return new Visitor(browser, address, username, 1440, 1000);
    }

    static Visitor onPhone(Browser browser, String address, String username) {
        return new Visitor(browser, address, username, 390, 844);
    }

    /** Another window of the same browser, signed in as the first is. */
    Visitor secondWindow() {
        return new Visitor(context, username, width, height);
    }

    /** Signs in by typing, as everybody does, at Keycloak's page or the demonstration's. */
    Visitor signIn() {
        page.navigate("/");
        typePassword();
        page.waitForURL(url -> !url.contains("/sign-in") && !url.contains("/realms/"));
        return this;
    }

    /** Goes on from the sign-in page that an address has led to. */
    void typePassword() {
        page.locator("#vaadinLoginUsername input, #username").fill(username);
        page.locator("#vaadinLoginPassword input, #password").fill("demo");
        page.locator("vaadin-button[slot=submit], #kc-login").click();
    }

    /** On a phone the button lies in the menu. */
    void signOut() {
        var menu = page.locator(".menu-toggle");
        if (menu.isVisible()) {
            menu.click();
        }
        click("Sign out");
    }

    Visitor open(String path) {
        page.navigate("/" + path);
        page.locator("h1").first().waitFor();
        return this;
    }

    Page page() {
        return page;
    }

    void click(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void choose(String option) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option))
                .first()
                .check();
    }

    /** Types into a field and leaves it. */
    void type(String label, String text) {
        field(label).fill(text);
        field(label).blur();
    }

    void typeDate(String label, String date) {
        field(label).fill(date);
        field(label).press("Enter");
    }

    /** Chooses from the list behind a button. */
    void select(Locator list, String option) {
        list.click();
        page.locator("vaadin-select[opened] [role=option]")
                .filter(new Locator.FilterOptions().setHasText(option))
                .click();
    }

    /** Opens a date field's calendar, which fills a phone's screen, and takes today. */
    void chooseToday(String label) {
        page.locator("vaadin-date-picker")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("[part~=toggle-button]")
                .click();
        var today = page.locator("vaadin-date-picker-overlay-content [slot=today-button]");
        today.waitFor();
        page.waitForCondition(() -> {
            // The first press may only bring today into view.
            if (today.isVisible()) {
                today.click();
            }
            return !field(label).inputValue().isEmpty();
        });
        page.locator("vaadin-date-picker-overlay-content")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Presses a button of the open dialog. */
    void confirm(String button) {
        page.locator("vaadin-confirm-dialog, vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }

    /** What the programming interface answers to this person. */
    int status(String path) {
        var basic = Base64.getEncoder().encodeToString((username + ":demo").getBytes(StandardCharsets.UTF_8));
        return context.request()
                .get(path, RequestOptions.create().setHeader("Authorization", "Basic " + basic))
                .status();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    void seesTitle(String text) {
        assertThat(page.locator("h1").first()).containsText(text);
    }

    void doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Keeps a picture of the whole page and finds no serious barrier on it, and nothing that its own policy refuses. */
    Visitor look(String name) {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients "
                + "|| Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        page.waitForFunction("() => document.getAnimations().every(a => a.playState === 'finished'"
                + " || a.effect?.getTiming().iterations === Infinity)");
        page.evaluate("() => document.querySelector('main')?.scrollIntoView({ block: 'start' })");
        int tall = (Integer) page.evaluate("() => Math.max(document.documentElement.scrollHeight,"
                + " document.querySelector('main')?.getBoundingClientRect().bottom ?? 0) | 0");
        page.setViewportSize(width, Math.max(height, tall));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", name + "-" + width + ".png")));
        page.setViewportSize(width, height);
        page.evaluate(AxeBuilder.getAxeScript());
        var barriers = (List<?>) page.evaluate(GRAVE_BARRIERS, RULES);
        assertThat(refusedByPolicy).as("refused by the page's policy").isEmpty();
        assertThat(barriers).as("accessibility of " + name + " at " + width).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
