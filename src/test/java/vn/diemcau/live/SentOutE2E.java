package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.PlannedMeeting.CHAIR;
import static vn.diemcau.live.PlannedMeeting.MUONG_NHE;
import static vn.diemcau.live.PlannedMeeting.PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.JitsiShard;
import vn.diemcau.media.JitsiShard.Occupant;
import vn.diemcau.media.rest.MediaServerBodies;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Eventually;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.RunningServer;

/** The chair sends a site out: it loses its place, its page and every device in picture and sound, whatever tokens it has kept, until the chair lets it back in. */
class SentOutE2E {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void whoIsSentOutIsCutOffEverywhereUntilTheChairLetsHimBackIn() {
        try (JitsiStandIn page = JitsiStandIn.start();
                JitsiShard shard = JitsiShard.start();
                RunningServer server =
                        RunningServer.named("sentout").withDemonstration().start();
                Browsers browsers = Browsers.open()) {
            PlannedMeeting meeting = PlannedMeeting.in(server);
            add(server, page, shard);
            var chair = new RoomBrowser(browsers.person(), server.uri())
                    .signIn(CHAIR)
                    .enter(meeting);
            var site = new RoomBrowser(browsers.person(), server.uri())
                    .signIn(MUONG_NHE.account())
                    .enter(meeting);
            chair.next("Open");
            Http office = server.http().signIn(MUONG_NHE.account(), PASSWORD);
            String entrance = "api/meetings/" + meeting.id() + "/media?as=SITE&site=" + MUONG_NHE.site();
            JsonNode kept = office.get(entrance).json();
            Occupant device = comes(shard, kept);
            Eventually.is(PATIENCE, () -> isSeen(meeting));

            sendOut(chair);
            site.page().waitForSelector("[data-why=REMOVED]");
            Eventually.is(PATIENCE, () -> shard.inside(device.room()).isEmpty());
            assertThat(shard.messages())
                    .containsExactly(device.address() + ": Chủ tọa đã mời điểm cầu ra khỏi cuộc họp.");
            assertThat(office.get(entrance).status()).isEqualTo(403);
            Eventually.is(PATIENCE, () -> timeline(server, meeting).contains("\"way\":\"SERVER\""));

            comes(shard, kept);
            Eventually.is(PATIENCE, () -> shard.inside(device.room()).isEmpty());
            site.page().click("[data-why=REMOVED] button");
            enterAgain(site);
            site.page().waitForSelector("[data-why=REMOVED]");

            chair.page().click(rowOf("ReadmitSite"));
            RoomBrowser.see(chair.site(MUONG_NHE.site()), "data-presence", "LEFT");
            site.page().click("[data-why=REMOVED] button");
            enterAgain(site);
            site.seeRoom("data-line", "LIVE");
            RoomBrowser.see(chair.site(MUONG_NHE.site()), "data-presence", "CONNECTED");
            assertThat(office.get(entrance).status()).isEqualTo(200);
        }
    }

    private static void add(RunningServer server, JitsiStandIn page, JitsiShard shard) {
        Http administrator = server.http().signIn("quantri", PASSWORD);
        var body = MediaServerBodies.at(page.origin().toString(), "RS256", "IN_SERVICE", "");
        body.putAll(Map.of("prosody", shard.address(), "jicofo", "", "bridges", List.of(), "recorders", List.of()));
        Http.Answer added = administrator.post("api/media/servers", body);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String id = added.json().path("id").asText();
        String pass = administrator
                .post("api/media/servers/" + id + "/pass", "")
                .json()
                .path("pass")
                .asText();
        shard.belongsTo(server.uri(), server.uri("api/backstage/" + id).toString(), pass);
    }

    private static Occupant comes(JitsiShard shard, JsonNode entrance) {
        return shard.join(entrance.path("room").asText(), entrance.path("jwt").asText());
    }

    private static boolean isSeen(PlannedMeeting meeting) {
        for (JsonNode site : meeting.attendance()) {
            if (site.path("siteId").asText().equals(MUONG_NHE.site())) {
                return !site.path("media").isEmpty();
            }
        }
        return false;
    }

    private static void sendOut(RoomBrowser chair) {
        chair.site(MUONG_NHE.site()).locator(".site-row").click();
        chair.page().click(rowOf("RemoveSite"));
        chair.page().fill("#remove-reason", "Gây ồn nhiều lần");
        chair.page().click("remove-site-dialog [type=submit]");
        RoomBrowser.see(chair.site(MUONG_NHE.site()), "data-presence", "REMOVED");
    }

    private static String rowOf(String verb) {
        return "room-sites .site[data-site=" + MUONG_NHE.site() + "] [data-verb=" + verb + "]";
    }

    /** The door has the check of camera and microphone again. */
    private static void enterAgain(RoomBrowser site) {
        site.page().click("[data-key=join]");
    }

    private static String timeline(RunningServer server, PlannedMeeting meeting) {
        return server.http()
                .signIn(CHAIR, PASSWORD)
                .get("api/meetings/" + meeting.id() + "/timeline")
                .body();
    }
}
