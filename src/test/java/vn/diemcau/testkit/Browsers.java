package vn.diemcau.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One browser with a pretended camera and microphone. Each {@link #person()} has cookies of their own. It is the
 * system's Chromium where there is one; elsewhere Playwright fetches its own.
 */
public final class Browsers implements AutoCloseable {

    private static final Path SYSTEM_CHROMIUM = Path.of("/usr/bin/chromium");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            "--autoplay-policy=no-user-gesture-required");

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Browsers open() {
        boolean system = Files.isExecutable(SYSTEM_CHROMIUM);
        var creation = new Playwright.CreateOptions();
        var launch = new BrowserType.LaunchOptions().setArgs(FLAGS);
        if (system) {
            creation.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            launch.setExecutablePath(SYSTEM_CHROMIUM);
        }
        Playwright playwright = Playwright.create(creation);
        return new Browsers(playwright, playwright.chromium().launch(launch));
    }

    /** Somebody at a laptop in Việt Nam, not signed in. */
    public BrowserContext person() {
        return person(1366, 768);
    }

    /** Somebody at a screen of this size, in CSS pixels. */
    public BrowserContext person(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setPermissions(List.of("camera", "microphone")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
