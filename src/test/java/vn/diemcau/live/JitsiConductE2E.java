package vn.diemcau.live;

import static vn.diemcau.live.PlannedMeeting.CHAIR;
import static vn.diemcau.live.PlannedMeeting.HUB;
import static vn.diemcau.live.PlannedMeeting.MUONG_NHE;
import static vn.diemcau.live.PlannedMeeting.SIN_THAU;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.RunningServer;

/** How a meeting is conducted on a Jitsi host that can do everything: who keeps microphones shut, how much picture a line carries, and what stands large. */
class JitsiConductE2E {

    private static final String SECRET = "mot-bi-mat-chi-dung-de-kiem-thu-dai-hon-32-byte";

    @Test
    void theDeskConductsTheMeetingOnTheHost() {
        try (JitsiStandIn jitsi = JitsiStandIn.start();
                RunningServer server = server(jitsi);
                Browsers browsers = Browsers.open()) {
            PlannedMeeting meeting = PlannedMeeting.in(server);
            var chair = enter(browsers, server, CHAIR, meeting);
            var muongNhe = enter(browsers, server, MUONG_NHE.account(), meeting);
            enter(browsers, server, SIN_THAU.account(), meeting);
            chair.page().waitForCondition(() -> jitsi.participants().size() == 3);
            chair.next("Open");

            theHostKeepsMicrophonesShutAndLetsTheSpeakerIn(jitsi, chair, muongNhe);
            freeMicrophonesAreFreeOnTheHostToo(jitsi, chair);
            theDeskSetsHowMuchPictureALineCarries(jitsi, chair);
            aBadLineIsGivenLessPictureByItself(jitsi, chair);
            eachPageHasItsOwnLayout(jitsi, chair);
        }
    }

    private static void theHostKeepsMicrophonesShutAndLetsTheSpeakerIn(
            JitsiStandIn jitsi, RoomBrowser chair, RoomBrowser muongNhe) {
        await(chair, () -> jitsi.isModerated(HUB));
        RoomBrowser.see(chair.page().locator(".sites-way"), "data-way", "JITSI");
        muongNhe.press("hand");
        chair.press("hand-1");
        await(chair, () -> !jitsi.participant(MUONG_NHE.site()).muted);
        await(chair, () -> !jitsi.participant(SIN_THAU.site()).approved);
        chair.next("EndFloor");
        await(chair, () -> jitsi.participant(MUONG_NHE.site()).muted);
        await(chair, () -> !jitsi.participant(MUONG_NHE.site()).approved);
    }

    private static void freeMicrophonesAreFreeOnTheHostToo(JitsiStandIn jitsi, RoomBrowser chair) {
        chair.press("mics");
        await(chair, () -> !jitsi.isModerated(HUB));
        chair.press("mics");
        await(chair, () -> jitsi.isModerated(HUB));
    }

    private static void theDeskSetsHowMuchPictureALineCarries(JitsiStandIn jitsi, RoomBrowser chair) {
        Locator site = open(chair, SIN_THAU.site());
        site.locator("select").selectOption("AUDIO");
        await(chair, () -> told(jitsi, SIN_THAU.site(), "setAudioOnly", "true"));
        RoomBrowser.see(site.locator(".site-quality"), "data-quality", "AUDIO");
        site.locator("select").selectOption("LOWEST");
        await(chair, () -> told(jitsi, SIN_THAU.site(), "setVideoQuality", "180"));
    }

    private static void aBadLineIsGivenLessPictureByItself(JitsiStandIn jitsi, RoomBrowser chair) {
        jitsi.lose(30, MUONG_NHE.site());
        await(chair, () -> told(jitsi, MUONG_NHE.site(), "setVideoQuality", "360"));
        Locator site = open(chair, MUONG_NHE.site());
        RoomBrowser.see(site.locator(".site-quality"), "data-quality", "LOW|LOWEST|AUDIO");
    }

    private static void eachPageHasItsOwnLayout(JitsiStandIn jitsi, RoomBrowser chair) {
        chair.press("layout");
        await(chair, () -> told(jitsi, HUB, "setTileView", "true"));
        chair.press("layout");
        await(chair, () -> told(jitsi, HUB, "setTileView", "false"));
        jitsi.share(SIN_THAU.site());
        String sharer = jitsi.participant(SIN_THAU.site()).id;
        await(
                chair,
                () -> jitsi.commands().stream()
                        .anyMatch(one -> one.user().equals(HUB)
                                && one.name().equals("pinParticipant")
                                && one.args().path(0).asText().equals(sharer)
                                && one.args().path(1).asText().equals("desktop")));
    }

    private static Locator open(RoomBrowser chair, String site) {
        Locator row = chair.site(site);
        row.locator(".site-row").click();
        return row;
    }

    private static boolean told(JitsiStandIn jitsi, String user, String command, String value) {
        return List.copyOf(jitsi.commands()).stream()
                .anyMatch(one -> one.user().equals(user)
                        && one.name().equals(command)
                        && one.args().path(0).asText().equals(value));
    }

    private static void await(RoomBrowser browser, java.util.function.BooleanSupplier seen) {
        browser.page().waitForCondition(seen);
    }

    private static RunningServer server(JitsiStandIn jitsi) {
        return RunningServer.named("conduct")
                .withDemonstration()
                .with("DIEMCAU_JITSI_URL", jitsi.origin().toString())
                .with("DIEMCAU_JITSI_APP_SECRET", SECRET)
                .start();
    }

    private static RoomBrowser enter(Browsers browsers, RunningServer server, String account, PlannedMeeting meeting) {
        return new RoomBrowser(browsers.person(), server.uri()).signIn(account).enter(meeting);
    }
}
