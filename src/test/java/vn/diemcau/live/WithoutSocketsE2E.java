package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.PlannedMeeting.CHAIR;
import static vn.diemcau.live.PlannedMeeting.HUB;
import static vn.diemcau.live.PlannedMeeting.MUONG_NHE;

import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.RunningServer;

/** A whole meeting of two browsers whose networks let no WebSocket through: over plain requests, with the same numbers. */
class WithoutSocketsE2E {

    @Test
    void aMeetingIsHeldOverPlainRequests() {
        try (RunningServer server = RunningServer.named("without-sockets")
                        .withDemonstration()
                        .start();
                CutLine offices = CutLine.withoutSockets(server.uri());
                CutLine office = CutLine.withoutSockets(server.uri());
                Browsers browsers = Browsers.open()) {
            PlannedMeeting meeting = PlannedMeeting.in(server);
            var chair = new RoomBrowser(browsers.person(), offices.uri())
                    .signIn(CHAIR)
                    .enter(meeting, "NO_SOCKET");
            var site = new RoomBrowser(browsers.person(), office.uri())
                    .signIn(MUONG_NHE.account())
                    .enter(meeting, "NO_SOCKET");
            chair.seeRoom("data-line", "LIVE");
            site.seeRoom("data-line", "LIVE");

            chair.next("Open");
            chair.next("StartRollCall");
            chair.next("FinishRollCall");
            chair.next("MoveToItem");
            site.seeRoom("data-phase", "RUNNING");
            site.receivesPicturesOf(HUB);

            site.press("hand");
            chair.press("hand-1");
            chair.seeRoom("data-floor", MUONG_NHE.site());
            chair.receivesSoundOf(MUONG_NHE.site());
            isCutOffAndMissesNothing(chair, site, office);

            chair.next("MoveToItem");
            chair.next("Close");
            chair.page().click("confirm-dialog button[type=submit]");
            chair.seeRoom("data-phase", "CLOSED");
            RoomBrowser.see(site.page().locator(".room-end"), "data-why", "CLOSED");
            assertThat(meeting.attendance()).anySatisfy(attendance -> {
                assertThat(attendance.path("siteId").asText()).isEqualTo(MUONG_NHE.site());
                assertThat(attendance.path("status").asText()).isEqualTo("PRESENT");
            });
        }
    }

    private static void isCutOffAndMissesNothing(RoomBrowser chair, RoomBrowser site, CutLine office) {
        office.cut();
        site.seeRoom("data-line", "CONNECTING|OFFLINE");
        chair.next("EndFloor");
        RoomBrowser.see(chair.site(MUONG_NHE.site()), "data-presence", "WEAK|LOST");

        office.mend();
        site.seeRoom("data-line", "LIVE");
        RoomBrowser.see(chair.site(MUONG_NHE.site()), "data-presence", "CONNECTED");
        site.seeRoom("data-seq", String.valueOf(chair.seq()));
    }
}
