package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.PlannedMeeting.CHAIR;
import static vn.diemcau.live.PlannedMeeting.HUB;
import static vn.diemcau.live.PlannedMeeting.MUONG_NHE;
import static vn.diemcau.live.PlannedMeeting.SIN_THAU;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.RunningServer;

/** A whole meeting with picture and sound between three real browsers: the chair and two communes. */
class FirstMeetingE2E {

    @Test
    void threeBrowsersHoldAMeetingWithPictureAndSound() {
        try (RunningServer server =
                        RunningServer.named("first-meeting").withDemonstration().start();
                CutLine line = CutLine.to(server.uri());
                Browsers browsers = Browsers.open()) {
            PlannedMeeting meeting = PlannedMeeting.in(server);
            var chair = new RoomBrowser(browsers.person(), server.uri())
                    .signIn(CHAIR)
                    .enter(meeting);
            var muongNhe = new RoomBrowser(browsers.person(), server.uri())
                    .signIn(MUONG_NHE.account())
                    .enter(meeting);
            var sinThau = new RoomBrowser(browsers.person(), line.uri())
                    .signIn(SIN_THAU.account())
                    .enter(meeting);

            opensAndCallsTheRoll(chair, muongNhe, sinThau);
            everybodyReceivesEverybody(chair, muongNhe, sinThau);
            theFloorPassesAndTheSoundFollows(chair, muongNhe, sinThau);
            oneIsCutOffAndMissesNothing(chair, sinThau, line, meeting);
            closes(chair, muongNhe, sinThau);
            attendanceIsRight(chair, meeting);
        }
    }

    private static void opensAndCallsTheRoll(RoomBrowser chair, RoomBrowser one, RoomBrowser other) {
        chair.next("Open");
        chair.seeRoom("data-phase", "RUNNING");
        chair.next("StartRollCall");
        chair.next("FinishRollCall");
        chair.next("MoveToItem");
        one.seeRoom("data-phase", "RUNNING");
        other.seeRoom("data-phase", "RUNNING");
    }

    private static void everybodyReceivesEverybody(RoomBrowser chair, RoomBrowser muongNhe, RoomBrowser sinThau) {
        chair.receivesPicturesOf(MUONG_NHE.site());
        chair.receivesPicturesOf(SIN_THAU.site());
        muongNhe.receivesPicturesOf(HUB);
        muongNhe.receivesPicturesOf(SIN_THAU.site());
        sinThau.receivesPicturesOf(HUB);
        sinThau.receivesPicturesOf(MUONG_NHE.site());
    }

    private static void theFloorPassesAndTheSoundFollows(RoomBrowser chair, RoomBrowser muongNhe, RoomBrowser sinThau) {
        muongNhe.seeOwn("data-mic", "OFF");
        muongNhe.press("hand");
        sinThau.press("hand");

        chair.press("hand-1");
        speaks(muongNhe, MUONG_NHE.site(), sinThau, SIN_THAU.site(), chair);

        chair.next("EndFloor");
        chair.press("hand-1");
        speaks(sinThau, SIN_THAU.site(), muongNhe, MUONG_NHE.site(), chair);
    }

    /** Who has the floor is live and heard by both others; the other commune is muted, at its own end and at the chair's. */
    private static void speaks(
            RoomBrowser speaker, String site, RoomBrowser silent, String silentSite, RoomBrowser chair) {
        chair.seeRoom("data-floor", site);
        speaker.seeOwn("data-live", "true");
        silent.seeOwn("data-mic", "OFF");
        chair.seeHeard(site, true);
        chair.seeHeard(silentSite, false);
        chair.receivesSoundOfOnly(site, silentSite);
        silent.receivesSoundOf(site);
    }

    /** The line carries everything but the picture, which the browsers send each other directly. */
    private static void oneIsCutOffAndMissesNothing(
            RoomBrowser chair, RoomBrowser cutOff, CutLine line, PlannedMeeting meeting) {
        int before = cutOff.seq();
        line.cut();
        cutOff.seeRoom("data-line", "CONNECTING|OFFLINE");
        RoomBrowser.see(chair.site(SIN_THAU.site()), "data-presence", "WEAK|LOST");
        chair.next("EndFloor");
        chair.next("MoveToItem");
        chair.press("mics");
        RoomBrowser.see(chair.site(SIN_THAU.site()), "data-presence", "LOST");
        assertThat(cutOff.seq()).isEqualTo(before);

        line.mend();
        cutOff.seeRoom("data-line", "LIVE");
        RoomBrowser.see(chair.site(SIN_THAU.site()), "data-presence", "CONNECTED");
        cutOff.seeRoom("data-seq", String.valueOf(meetingSeq(chair, meeting)));
        cutOff.receivesPicturesOf(HUB);
        assertThat(cutOff.page().locator(".site-item").textContent()).contains("Phân công khắc phục");
    }

    private static int meetingSeq(RoomBrowser chair, PlannedMeeting meeting) {
        assertThat(meeting.state().path("mics").asText()).isEqualTo("FREE");
        return chair.seq();
    }

    private static void closes(RoomBrowser chair, RoomBrowser one, RoomBrowser other) {
        chair.next("Close");
        chair.page().click("confirm-dialog button[type=submit]");
        chair.seeRoom("data-phase", "CLOSED");
        RoomBrowser.see(one.page().locator(".room-end"), "data-why", "CLOSED");
        RoomBrowser.see(other.page().locator(".room-end"), "data-why", "CLOSED");
    }

    private static void attendanceIsRight(RoomBrowser chair, PlannedMeeting meeting) {
        JsonNode sites = meeting.attendance();
        assertThat(sites)
                .hasSize(3)
                .allSatisfy(site -> assertThat(site.path("status").asText()).isEqualTo("PRESENT"));
        assertThat(intervals(sites, SIN_THAU.site())).isEqualTo(2);
        assertThat(intervals(sites, MUONG_NHE.site())).isEqualTo(1);

        chair.next("Record");
        chair.page().waitForURL("**/cuoc-hop/" + meeting.id() + "/bien-ban");
        chair.page().waitForSelector("attendance-table >> text=Mường Nhé");
    }

    private static int intervals(JsonNode sites, String site) {
        return StreamSupport.stream(sites.spliterator(), false)
                .filter(one -> one.path("siteId").asText().equals(site))
                .mapToInt(one -> one.path("intervals").size())
                .sum();
    }
}
