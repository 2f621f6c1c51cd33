package vn.diemcau.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.diemcau.testkit.Credentials;

/** One person in a browser on the way into a meeting and in it; does what people do and reads what the page shows. */
public final class RoomBrowser {

    /** A first picture takes its time when three browsers share one small machine. */
    static final double PATIENCE_MS = 45_000;

    private static final Path RECEIVING = Path.of("src/test/resources/pages/receiving.js");

    private final Page page;
    private final URI root;

    public RoomBrowser(BrowserContext person, URI root) {
        this.root = root;
        this.page = person.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.addInitScript(RECEIVING);
    }

    public Page page() {
        return page;
    }

    RoomBrowser signIn(String account) {
        page.navigate(root.toString());
        page.fill("#account", account);
        page.fill("#password", PlannedMeeting.PASSWORD);
        page.click("form button.button-act");
        page.waitForSelector("nav.places");
        return this;
    }

    /** Goes on with a login that is there already. */
    public RoomBrowser signedIn(Credentials login) {
        page.context().addCookies(List.of(new Cookie("dc_session", login.token()).setUrl(root.toString())));
        return this;
    }

    /** Goes to the meeting's door, looks at the check of camera, microphone and line, and goes in. */
    public RoomBrowser enter(PlannedMeeting meeting) {
        return enter(meeting, "GOOD|FAIR|POOR");
    }

    /** The same, where the check of the line says this; a regular expression. */
    RoomBrowser enter(PlannedMeeting meeting, String line) {
        page.navigate(root.resolve("/hop/" + meeting.id()).toString());
        see(page.locator("[data-check=video]"), "data-word", "GOOD");
        see(page.locator("[data-check=audio]"), "data-word", "HEARD");
        see(page.locator("[data-check=line]"), "data-word", line);
        page.click("[data-key=join]");
        seeRoom("data-line", "LIVE");
        return this;
    }

    /** Goes to the meeting's door and in, as somebody who has no picture and sound there. */
    RoomBrowser enterWithoutMedia(PlannedMeeting meeting) {
        page.navigate(root.resolve("/hop/" + meeting.id()).toString());
        page.click("[data-key=join-without]");
        seeRoom("data-line", "LIVE");
        return this;
    }

    /** Waits until the room says this of itself; the value is a regular expression. */
    public void seeRoom(String attribute, String value) {
        see(page.locator(".room"), attribute, value);
    }

    /** Waits until our own switches say this: {@code data-mic}, {@code data-cam}, {@code data-live}. */
    void seeOwn(String attribute, String value) {
        see(page.locator(".own"), attribute, value);
    }

    /** Presses the largest button when it offers this verb. */
    public void next(String verb) {
        page.click(".verb-next[data-verb=" + verb + "]:not([disabled])");
    }

    /** Presses a button by what it is for. */
    public void press(String key) {
        page.click("[data-key=" + key + "]:not([disabled])");
    }

    /** Waits until many more pictures of that site have been decoded here. */
    void receivesPicturesOf(String site) {
        grows("frames", site, 10);
    }

    /** Waits until that site has been heard here for a few beeps more. */
    void receivesSoundOf(String site) {
        grows("energy", site, 0.0001);
    }

    /** Waits until sound of one site has arrived while none did of the other, for as long. */
    void receivesSoundOfOnly(String speaker, String silent) {
        page.waitForFunction(
                "([speaker, silent]) => receiving.alone(speaker, silent, 0.0001, 0.00001)", List.of(speaker, silent));
    }

    /** Waits until this page lets that site's sound out, or keeps it in. */
    void seeHeard(String site, boolean heard) {
        page.waitForFunction("([site, heard]) => receiving.heard(site) === heard", List.of(site, heard));
    }

    /** The number of the last event that this page has. */
    int seq() {
        return Integer.parseInt(page.locator(".room").getAttribute("data-seq"));
    }

    Locator site(String site) {
        return page.locator("room-sites .site[data-site=" + site + "]");
    }

    static void see(Locator place, String attribute, String value) {
        assertThat(place)
                .hasAttribute(
                        attribute,
                        java.util.regex.Pattern.compile("^(" + value + ")$"),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MS));
    }

    private void grows(String what, String site, double by) {
        Object before = page.evaluate("([what, site]) => receiving[what](site)", List.of(what, site));
        page.waitForFunction(
                "async ({what, site, least}) => (await receiving[what](site)) > least",
                Map.of("what", what, "site", site, "least", ((Number) before).doubleValue() + by));
    }
}
