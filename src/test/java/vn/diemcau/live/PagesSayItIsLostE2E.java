package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.PlannedMeeting.CHAIR;
import static vn.diemcau.live.PlannedMeeting.HUB;
import static vn.diemcau.live.PlannedMeeting.MUONG_NHE;
import static vn.diemcau.live.PlannedMeeting.SIN_THAU;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.rest.MediaServerBodies;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.RunningServer;

/** A media server goes on greeting and carries nothing: the pages say so, and the meeting goes on at another one. One page alone moves nobody. */
class PagesSayItIsLostE2E {

    private static final String SECRET = "mot-bi-mat-chi-dung-de-kiem-thu-dai-hon-32-byte";

    private final List<JitsiStandIn> servers =
            Stream.generate(JitsiStandIn::start).limit(2).toList();

    @Test
    void theMajorityMovesTheMeetingAndOnePageDoesNot() {
        try (RunningServer server =
                        RunningServer.named("lost").withDemonstration().start();
                Browsers browsers = Browsers.open()) {
            PlannedMeeting meeting = PlannedMeeting.in(server);
            addTo(server);
            var chair = enter(browsers, server, CHAIR, meeting);
            var muongNhe = enter(browsers, server, MUONG_NHE.account(), meeting);
            enter(browsers, server, SIN_THAU.account(), meeting);
            chair.page().waitForCondition(() -> carryingAll() != null);
            JitsiStandIn first = carryingAll();

            first.carryNothingFor(MUONG_NHE.site());
            muongNhe.page().waitForSelector(".room-notices .notice-warn");
            assertThat(meeting.state().path("media").asInt()).isEqualTo(1);

            Instant began = Instant.now();
            first.carryNothingFor();
            chair.page().waitForCondition(() -> carryingAll() != null && carryingAll() != first);
            System.out.println("All were elsewhere after "
                    + Duration.between(began, Instant.now()).toMillis() + " ms, though the server went on greeting");
            assertThat(meeting.state().path("media").asInt()).isEqualTo(2);
        } finally {
            servers.forEach(JitsiStandIn::close);
        }
    }

    /** The server at which all three are and hear something. */
    private JitsiStandIn carryingAll() {
        return servers.stream()
                .filter(jitsi -> Stream.of(HUB, MUONG_NHE.site(), SIN_THAU.site())
                        .allMatch(site ->
                                jitsi.participants().stream().anyMatch(one -> one.user.equals(site) && !one.broken)))
                .findFirst()
                .orElse(null);
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
