package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.PlannedMeeting.CHAIR;
import static vn.diemcau.live.PlannedMeeting.HUB;
import static vn.diemcau.live.PlannedMeeting.MUONG_NHE;
import static vn.diemcau.live.PlannedMeeting.SIN_THAU;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.rest.MediaServerBodies;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.RunningServer;

/**
 * The media server of a running meeting is killed, again and again: all browsers go on at another one, the speaker is still the one who is heard, and the meeting
 * has noticed nothing.
 */
class MediaServerFailsE2E {

    private static final String SECRET = "mot-bi-mat-chi-dung-de-kiem-thu-dai-hon-32-byte";
    private static final int TIMES = Integer.getInteger("failover.times", 3);

    private final List<JitsiStandIn> servers =
            Stream.generate(JitsiStandIn::start).limit(3).toList();
    private final List<Long> took = new ArrayList<>();

    @Test
    void theSpeakerGoesOnSpeakingThroughAnotherServer() {
        try (RunningServer server =
                        RunningServer.named("failing").withDemonstration().start();
                Browsers browsers = Browsers.open()) {
            PlannedMeeting meeting = PlannedMeeting.in(server);
            addTo(server);
            var chair = enter(browsers, server, CHAIR, meeting);
            var muongNhe = enter(browsers, server, MUONG_NHE.account(), meeting);
            enter(browsers, server, SIN_THAU.account(), meeting);
            chair.next("Open");
            muongNhe.press("hand");
            chair.press("hand-1");
            chair.page().waitForCondition(() -> carryingAll() != null);

            for (int time = 0; time < TIMES; time++) {
                killAndSeeEverybodyElsewhere(chair);
            }
            chair.seeRoom("data-floor", MUONG_NHE.site());
            chair.seeRoom("data-phase", "RUNNING");
        } finally {
            servers.forEach(JitsiStandIn::close);
            System.out.println("Everybody was at another server, and the speaker heard there, after " + took + " ms");
        }
    }

    private void killAndSeeEverybodyElsewhere(RoomBrowser chair) {
        JitsiStandIn killed = carryingAll();
        Instant began = Instant.now();
        killed.die();
        chair.page().waitForCondition(() -> carryingAll() != null);
        took.add(Duration.between(began, Instant.now()).toMillis());
        assertThat(carryingAll()).isNotSameAs(killed);
        killed.revive();
    }

    /** The server at which all three are, the speaker with an open microphone and the other commune without. */
    private JitsiStandIn carryingAll() {
        return servers.stream()
                .filter(MediaServerFailsE2E::carriesAll)
                .findFirst()
                .orElse(null);
    }

    private static boolean carriesAll(JitsiStandIn jitsi) {
        List<JitsiStandIn.Participant> there = jitsi.participants();
        return Stream.of(HUB, MUONG_NHE.site(), SIN_THAU.site())
                        .allMatch(site -> there.stream().anyMatch(one -> one.user.equals(site)))
                && !jitsi.participant(MUONG_NHE.site()).muted
                && jitsi.participant(SIN_THAU.site()).muted;
    }

    private void addTo(RunningServer server) {
        Http administrator = server.http().signIn("quantri", PlannedMeeting.PASSWORD);
        servers.forEach(jitsi -> {
            var body = MediaServerBodies.at(jitsi.origin().toString(), "HS256", "IN_SERVICE", SECRET);
            body.putAll(Map.of("prosody", "", "jicofo", "", "bridges", List.of(), "recorders", List.of()));
            Http.Answer answer = administrator.post("api/media/servers", body);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        });
    }

    private static RoomBrowser enter(Browsers browsers, RunningServer server, String account, PlannedMeeting meeting) {
        return new RoomBrowser(browsers.person(), server.uri()).signIn(account).enter(meeting);
    }
}
