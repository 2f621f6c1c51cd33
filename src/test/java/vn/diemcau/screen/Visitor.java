package vn.diemcau.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Somebody at one screen of the product; remembers what the browser complained about. */
final class Visitor {

    /** The password of all accounts of the demonstration, which its login page shows. */
    static final String PASSWORD = "DiemCau-2026";

    private static final double PATIENCE_MS = 60_000;

    private final URI root;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(URI root, BrowserContext person) {
        this.root = root;
        page = person.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onPageError(error -> complaints.add(error));
        page.onConsoleMessage(this::hear);
    }

    private void hear(ConsoleMessage message) {
        // A browser reports every 401 as an error; here it is how a page learns that nobody is signed in.
        if (message.type().equals("error") && !message.text().contains("401")) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    /** Opens a page of the product and waits until it shows its content. */
    Visitor open(String path) {
        page.navigate(root.resolve(path).toString());
        return settle();
    }

    /** Waits until the page has a heading and nothing is on its way. */
    Visitor settle() {
        page.locator("h1").first().waitFor();
        page.waitForFunction("() => !document.querySelector('main [aria-busy=\"true\"]')");
        return this;
    }

    /** Signs in where the entrance stands, and waits for the page behind it. */
    Visitor signIn(String account) {
        fill("Tên đăng nhập", account);
        fill("Mật khẩu", PASSWORD);
        press("Đăng nhập");
        page.locator("app-masthead .who-post")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return settle();
    }

    Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Visitor press(String button) {
        button(button).click();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading() {
        return page.locator("h1").first();
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    /** The product must never be wider than the screen. */
    void fitsTheScreen() {
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat((Integer) overflow).as("too wide: %s", page.url()).isLessThanOrEqualTo(0);
    }
}
