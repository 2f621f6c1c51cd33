package vn.diemcau.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.testkit.RunningServer;

/** A Jitsi host is set up and nobody answers there: who may enter gets a token, and the meeting goes on. */
class JitsiOutOfReachE2E {

    /** The port of the discard protocol, where nothing listens. */
    private static final String HOST = "https://127.0.0.1:9";

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60));

    private static RunningServer running;
    private static Server server;
    private static Demonstration demonstration;
    private static Rehearsal rehearsal;
    private static Province province;
    private static Cast cast;

    @BeforeAll
    static void start() {
        running = RunningServer.named("jitsi")
                .withDemonstration()
                .with("DIEMCAU_JITSI_URL", HOST)
                .with("DIEMCAU_JITSI_APP_SECRET", "mot-bi-mat-dai-hon-ba-muoi-hai-byte")
                .start();
        server = Server.at(running.uri());
        rehearsal = new Rehearsal(server, 6, PATIENCE, System.out::println);
        demonstration = new Demonstration(server);
        province = rehearsal.gather(demonstration);
        cast = province.cast("Họp khi máy chủ Jitsi không trả lời");
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource({
        "chutich.tinh, CHAIR,     '',       200",
        "thuky.tinh,   SECRETARY, '',       200",
        "kythuat.tinh, OPERATOR,  '',       200",
        "hub.tinh,     SITE,      dc-hub,   200",
        "hub.tinh,     CHAIR,     '',       403",
        "thuky.tinh,   CHAIR,     '',       403",
        "quantri,      '',        '',       403",
        "so.tuphap,    SITE,      '',       404",
    })
    void onlyWhoMayJoinInThatPartEnters(String account, String as, String site, int status) {
        assertThat(demonstration.signIn(account).status(media(as, site))).isEqualTo(status);
    }

    @Test
    void aSiteEntersAtItsOwnPlaceOnly() {
        SimulatedSite own = cast.communes().get(0);
        SimulatedSite other = cast.communes().get(1);
        Visit visit = own.device().visit();

        assertThat(visit.status(media("SITE", own.id()))).isEqualTo(200);
        assertThat(visit.status(media("SITE", other.id()))).isEqualTo(403);
        assertThat(user(visit.get(media("SITE", own.id()))).path("id").asText()).isEqualTo(own.id());
    }

    @Test
    void onlyChairAndOperatorAreModerators() {
        assertThat(moderator("chutich.tinh")).isTrue();
        assertThat(moderator("kythuat.tinh")).isTrue();
        assertThat(moderator("thuky.tinh")).isFalse();
        assertThat(moderator("hub.tinh")).isFalse();
    }

    @Test
    void whoHasNotSignedInGetsNoToken() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.rest(media("CHAIR", ""))).build();

        assertThat(server.client().send(request, BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void pagesMayLoadJitsiAndNothingElse() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.root()).build();

        assertThat(server.client()
                        .send(request, BodyHandlers.ofString())
                        .headers()
                        .firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .containsPattern("script-src [^;]*" + HOST)
                        .contains("frame-src " + HOST + ";")
                        .contains("connect-src 'self';"));
    }

    @Test
    void theMeetingGoesOnToItsEndAndThenNobodyEnters() {
        Cast other = province.cast("Họp không có hình");
        rehearsal.story(other, Duration.ZERO).play();
        rehearsal.judge(province, other);

        assertThat(rehearsal.verdict().violated()).isEmpty();
        assertThat(other.hub().device().visit().status("meetings/" + other.id() + "/media"))
                .isEqualTo(409);
    }

    private static String media(String as, String site) {
        return "meetings/" + cast.id() + "/media?" + (as.isEmpty() ? "" : "as=" + as)
                + (site.isEmpty() ? "" : "&site=" + site);
    }

    private static boolean moderator(String account) {
        JsonNode entrance = demonstration.signIn(account).get(media("", ""));
        assertThat(user(entrance).path("moderator")).isEqualTo(entrance.path("moderator"));
        return entrance.path("moderator").asBoolean();
    }

    private static JsonNode user(JsonNode entrance) {
        byte[] claims =
                Base64.getUrlDecoder().decode(entrance.path("jwt").asText().split("\\.", 3)[1]);
        return Wire.read(new String(claims, java.nio.charset.StandardCharsets.UTF_8))
                .at("/context/user");
    }
}
