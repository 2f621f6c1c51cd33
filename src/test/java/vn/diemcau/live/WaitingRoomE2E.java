package vn.diemcau.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.PlannedMeeting.CHAIR;
import static vn.diemcau.live.PlannedMeeting.MUONG_NHE;

import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.RunningServer;

/** Whoever comes before the room on the media server opens waits with us, and goes in by itself when the meeting is opened early. */
class WaitingRoomE2E {

    private static final String SECRET = "mot-bi-mat-chi-dung-de-kiem-thu-dai-hon-32-byte";

    @Test
    void whoComesEarlyWaitsWithUsAndGoesInByItself() {
        try (JitsiStandIn jitsi = JitsiStandIn.start();
                RunningServer server = server(jitsi);
                Browsers browsers = Browsers.open()) {
            PlannedMeeting meeting = PlannedMeeting.in(server);
            var chair = enter(browsers, server, CHAIR, meeting);
            var muongNhe = enter(browsers, server, MUONG_NHE.account(), meeting);

            muongNhe.seeRoom("data-media", "WAITING");
            RoomBrowser.see(muongNhe.page().locator("waiting-room [data-check=video]"), "data-word", "GOOD");
            assertThat(muongNhe.page().locator("waiting-room .waiting-left")).containsText(":");
            assertThat(jitsi.openings()).isEmpty();

            chair.next("Open");
            chair.seeRoom("data-media", "JITSI");
            muongNhe.seeRoom("data-media", "JITSI");
            chair.page().waitForCondition(() -> jitsi.participants().size() == 2);
        }
    }

    private static RunningServer server(JitsiStandIn jitsi) {
        return RunningServer.named("early")
                .withDemonstration()
                .with("DIEMCAU_JITSI_URL", jitsi.origin().toString())
                .with("DIEMCAU_JITSI_APP_SECRET", SECRET)
                .with("DIEMCAU_MEDIA_EARLY", "PT1M")
                .start();
    }

    private static RoomBrowser enter(Browsers browsers, RunningServer server, String account, PlannedMeeting meeting) {
        return new RoomBrowser(browsers.person(), server.uri()).signIn(account).enter(meeting);
    }
}
