package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.PlannedMeeting.CHAIR;
import static vn.diemcau.live.PlannedMeeting.HUB;
import static vn.diemcau.live.PlannedMeeting.MUONG_NHE;
import static vn.diemcau.live.PlannedMeeting.SIN_THAU;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.JibriStandIn;
import vn.diemcau.media.rest.MediaServerBodies;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.RunningServer;

/** The chair has a meeting recorded: everybody sees it, nobody is recorded unasked, and only the chair's page makes Jitsi do it. */
class RecordingE2E {

    private static final String SECRET = "mot-bi-mat-chi-dung-de-kiem-thu-dai-hon-32-byte";

    @Test
    void everybodySeesThatTheMeetingIsRecordedAndIsAskedFirst() {
        try (JitsiStandIn jitsi = JitsiStandIn.start();
                RunningServer server =
                        RunningServer.named("recording").withDemonstration().start();
                Browsers browsers = Browsers.open()) {
            PlannedMeeting meeting = PlannedMeeting.in(server);
            addTo(server, jitsi, List.of());
            var chair = enter(browsers, server, CHAIR, meeting);
            var inside = enter(browsers, server, MUONG_NHE.account(), meeting);
            chair.page().waitForCondition(() -> jitsi.openings().size() == 2);
            chair.next("Open");

            theChairHasItRecorded(chair, inside);
            assertThat(commands(jitsi, "startRecording")).hasSize(1).allSatisfy(command -> {
                assertThat(command.user()).isEqualTo(HUB);
                assertThat(command.args().path(0).path("mode").asText()).isEqualTo("file");
            });
            whoIsInsideMayAgree(inside);
            whoComesLateIsAskedBeforeAnythingIsSent(jitsi, enter(browsers, server, SIN_THAU.account(), meeting));
            theChairHasItStopped(chair, inside);
            assertThat(commands(jitsi, "stopRecording")).hasSize(1);
        }
    }

    /** The chair looks on without picture and sound, so no page can tell Jitsi: the server sends a recorder. */
    @Test
    void whereNoPageOfTheChairsIsInTheRoomTheServerSendsARecorder() {
        try (JitsiStandIn jitsi = JitsiStandIn.start();
                JibriStandIn jibri = JibriStandIn.start();
                RunningServer server =
                        RunningServer.named("recorder").withDemonstration().start();
                Browsers browsers = Browsers.open()) {
            PlannedMeeting meeting = PlannedMeeting.in(server);
            addTo(server, jitsi, List.of(jibri.address().toString()));
            var inside = enter(browsers, server, MUONG_NHE.account(), meeting);
            var chair = new RoomBrowser(browsers.person(), server.uri())
                    .signIn(CHAIR)
                    .enterWithoutMedia(meeting);
            chair.next("Open");
            inside.page().waitForCondition(() -> jitsi.openings().size() == 1);

            chair.page().locator(".verb-rare summary").click();
            chair.press("StartRecording");
            chair.page().click("dialog[open] button[type=submit]");
            RoomBrowser.see(sign(chair), "data-recording", "ON");
            RoomBrowser.see(sign(chair), "data-way", "RECORDER");
            RoomBrowser.see(sign(inside), "data-recording", "ON");
            assertThat(jibri.asked())
                    .singleElement()
                    .asString()
                    .contains(jitsi.openings().get(0).options().path("roomName").asText());

            chair.page().keyboard().press("b");
            PlaywrightAssertions.assertThat(sign(inside)).hasCount(0);
            assertThat(jibri.asked()).endsWith("stop");
            assertThat(commands(jitsi, "startRecording")).isEmpty();
        }
    }

    private static void theChairHasItRecorded(RoomBrowser chair, RoomBrowser inside) {
        chair.page().locator(".verb-rare summary").click();
        chair.press("StartRecording");
        chair.page().click("dialog[open] button[type=submit]");
        RoomBrowser.see(sign(chair), "data-recording", "ON");
        RoomBrowser.see(sign(chair), "data-way", "CONFERENCE");
        RoomBrowser.see(sign(inside), "data-recording", "ON");
    }

    private static void whoIsInsideMayAgree(RoomBrowser inside) {
        Locator notice = inside.page().locator(".notice-recorded");
        PlaywrightAssertions.assertThat(notice).isVisible();
        inside.press("agree");
        PlaywrightAssertions.assertThat(notice).hasCount(0);
    }

    private static void whoComesLateIsAskedBeforeAnythingIsSent(JitsiStandIn jitsi, RoomBrowser late) {
        PlaywrightAssertions.assertThat(late.page().locator("recording-consent"))
                .isVisible();
        assertThat(jitsi.openings()).hasSize(2);
        late.press("agree");
        late.page().waitForCondition(() -> jitsi.openings().size() == 3);
        RoomBrowser.see(sign(late), "data-recording", "ON");
        PlaywrightAssertions.assertThat(late.page().locator(".notice-recorded")).hasCount(0);
    }

    private static void theChairHasItStopped(RoomBrowser chair, RoomBrowser inside) {
        chair.page().keyboard().press("b");
        PlaywrightAssertions.assertThat(sign(chair)).hasCount(0);
        PlaywrightAssertions.assertThat(sign(inside)).hasCount(0);
    }

    private static Locator sign(RoomBrowser one) {
        return one.page().locator(".rec");
    }

    private static List<JitsiStandIn.Command> commands(JitsiStandIn jitsi, String name) {
        return jitsi.commands().stream()
                .filter(command -> command.name().equals(name))
                .toList();
    }

    private static RoomBrowser enter(Browsers browsers, RunningServer server, String account, PlannedMeeting meeting) {
        return new RoomBrowser(browsers.person(), server.uri()).signIn(account).enter(meeting);
    }

    private static void addTo(RunningServer server, JitsiStandIn jitsi, List<String> recorders) {
        Http administrator = server.http().signIn("quantri", PlannedMeeting.PASSWORD);
        var body = MediaServerBodies.at(jitsi.origin().toString(), "HS256", "IN_SERVICE", SECRET);
        body.putAll(Map.of("prosody", "", "jicofo", "", "bridges", List.of(), "recorders", recorders));
        Http.Answer answer = administrator.post("api/media/servers", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }
}
