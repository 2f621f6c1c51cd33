package vn.diemcau.live;

import static vn.diemcau.live.PlannedMeeting.CHAIR;
import static vn.diemcau.live.PlannedMeeting.MUONG_NHE;
import static vn.diemcau.live.PlannedMeeting.SIN_THAU;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.RunningServer;

/** A leader calls a commune to a meeting now; it rings on the commune's open page and nowhere else. */
class CallE2E {

    @Test
    void theCalledHearItRingAndAreInTheMeetingWithOneClick() {
        try (RunningServer server =
                        RunningServer.named("call").withDemonstration().start();
                Browsers browsers = Browsers.open()) {
            server.http().post("api/setup/demonstration", java.util.Map.of());
            var leader = new RoomBrowser(browsers.person(), server.uri()).signIn(CHAIR);
            var called = new RoomBrowser(browsers.person(), server.uri()).signIn(MUONG_NHE.account());
            var other = new RoomBrowser(browsers.person(), server.uri()).signIn(SIN_THAU.account());

            leader.page().navigate(server.uri("goi").toString());
            leader.page().fill("#call-search", "muong nhe");
            leader.page().click(".call-choice");
            leader.press("call");
            leader.seeRoom("data-phase", "RUNNING");

            rings(called.page());
            PlaywrightAssertions.assertThat(other.page().locator(".ring")).hasCount(0);

            called.press("answer");
            called.seeRoom("data-line", "LIVE");
            called.receivesPicturesOf(PlannedMeeting.HUB);
            leader.receivesPicturesOf(MUONG_NHE.site());
            PlaywrightAssertions.assertThat(called.page().locator(".ring")).hasCount(0);
        }
    }

    /** A banner over the page, and a title that changes in the tab of a page that nobody looks at. */
    private static void rings(Page page) {
        page.waitForSelector(".ring >> text=mời họp ngay");
        page.waitForFunction("() => document.title === 'CUỘC GỌI HỌP'");
        page.waitForFunction("() => document.title !== 'CUỘC GỌI HỌP'");
    }
}
