package vn.diemcau.live.ws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** The WebSocket of the built application: how a meeting goes over it, and what it says to those who speak it wrongly. */
class LiveIT {

    private static final String MUONG_NHE = ",\"site\":\"dc-03160\"";
    private static final String SIN_THAU = ",\"site\":\"dc-03158\"";

    private static RunningServer server;
    private static Province province;
    private static Http secretary;
    private static Http chair;
    private static Http muongNhe;
    private static Http sinThau;
    private static int days;

    private final List<LiveClient> clients = new ArrayList<>();
    private String meeting;

    @BeforeAll
    static void start() {
        server = RunningServer.named("live")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        province = Province.on(server.uri());
        secretary = province.signedIn("thuky.tinh");
        chair = province.signedIn("chutich.tinh");
        muongNhe = province.signedIn("xa.03160");
        sinThau = province.signedIn("xa.03158");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void schedule() {
        LocalDate day = LocalDate.of(2027, 4, 1).plusDays(days++);
        Http.Answer answer = secretary.post(
                "api/meetings",
                Map.ofEntries(
                        Map.entry("title", "Giao ban"),
                        Map.entry("kind", "BRIEFING"),
                        Map.entry("unscheduled", false),
                        Map.entry("chairId", person(chair)),
                        Map.entry("secretaryId", person(secretary)),
                        Map.entry("start", day + "T08:00:00+07:00"),
                        Map.entry("end", day + "T10:00:00+07:00"),
                        Map.entry("hubSiteId", "dc-hub"),
                        Map.entry("siteIds", List.of("dc-03160", "dc-03158")),
                        Map.entry("agenda", List.of(Map.of("title", "Kinh tế", "presenter", "Sở", "minutes", 30)))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        meeting = answer.json().path("id").asText();
    }

    @Test
    void aMeetingGoesFromTheFirstGuestToItsEnd() {
        LiveClient desk = join(chair, "CHAIR", ",\"site\":\"dc-hub\"");
        LiveClient site = join(muongNhe, "SITE", MUONG_NHE + ",\"heads\":7");
        assertThat(desk.event("SiteConnected", at("dc-03160")).path("heads").asInt())
                .isEqualTo(7);

        desk.command("c-1", "{\"type\":\"Open\"}");
        assertThat(desk.event("Opened").path("by").asText()).isEqualTo("CHAIR");
        site.event("Opened");
        site.command("s-1", "{\"type\":\"RaiseHand\",\"topic\":\"Sửa đường\"}");
        assertThat(desk.event("HandRaised").path("topic").asText()).isEqualTo("Sửa đường");
        desk.command("c-2", "{\"type\":\"GrantFloor\",\"site\":\"dc-03160\",\"seconds\":300}");
        JsonNode granted = site.event("FloorGranted");
        assertThat(granted.path("seconds").asInt()).isEqualTo(300);
        JsonNode done = desk.next(frame -> frame.path("id").asText().equals("c-2"));
        assertThat(done.path("seq").asLong()).isEqualTo(granted.path("seq").asLong());

        JsonNode state = chair.get("api/meetings/" + meeting + "/state").json();
        assertThat(state.path("floor").path("turn").asText())
                .isEqualTo(granted.path("turn").asText());
        assertThat(state.path("queue")).isEmpty();

        site.bye();
        assertThat(site.closeCode()).isEqualTo(1000);
        assertThat(desk.event("SiteLeft").path("site").asText()).isEqualTo("dc-03160");
        desk.command("c-3", "{\"type\":\"Close\"}");
        desk.event("Closed");
        assertThat(desk.command("c-4", "{\"type\":\"Say\",\"text\":\"x\"}")
                        .next("no")
                        .path("code")
                        .asText())
                .isEqualTo("CLOSED");
    }

    @Test
    void theSameCommandTwiceGetsTheSameAnswerAndHappensOnce() {
        LiveClient desk = join(chair, "CHAIR", "");
        long seq = desk.command("same", "{\"type\":\"Open\"}")
                .next("ok")
                .path("seq")
                .asLong();
        assertThat(desk.command("no", "{\"type\":\"MuteAll\"}")
                        .next("no")
                        .path("code")
                        .asText())
                .isEqualTo("MICS_ALREADY");
        desk.breakOff();

        LiveClient again = join(chair, "CHAIR", "");
        assertThat(again.command("same", "{\"type\":\"Open\"}")
                        .next("ok")
                        .path("seq")
                        .asLong())
                .isEqualTo(seq);
        again.command("c-2", "{\"type\":\"AllowMics\"}").next("ok");
        assertThat(again.command("no", "{\"type\":\"MuteAll\"}")
                        .next("no")
                        .path("code")
                        .asText())
                .isEqualTo("MICS_ALREADY");
    }

    @Test
    void whoseLineBreaksIsWeakAndComesBackWithNothingMissed() {
        LiveClient desk = join(chair, "CHAIR", "");
        LiveClient site = open(muongNhe).hello(meeting, "SITE", MUONG_NHE);
        long seen = site.next("snapshot").path("seq").asLong();
        seen = Math.max(seen, site.next("events").path("to").asLong());
        site.breakOff();
        desk.event("SiteWeakened", at("dc-03160"));
        desk.command("c-1", "{\"type\":\"Open\"}").next("ok");
        desk.command("c-2", "{\"type\":\"Say\",\"text\":\"Vẫn họp\"}").next("ok");

        LiveClient back = open(muongNhe).hello(meeting, "SITE", MUONG_NHE + ",\"last\":" + seen);
        assertThat(back.next("welcome").path("mode").asText()).isEqualTo("events");
        JsonNode missed = back.next("events");
        assertThat(missed.path("from").asLong()).isEqualTo(seen);
        assertThat(StreamSupport.stream(missed.path("events").spliterator(), false)
                        .map(event -> event.path("type").asText()))
                .containsExactly("Opened", "Said");
        assertThat(back.next("seat").at("/seat/id").asText()).isEqualTo("dc-03160");
        desk.event("SiteConnected", at("dc-03160"));
    }

    @Test
    void whoFallsSilentIsWeakWithinTenSecondsAndLostWithinThirty() {
        LiveClient desk = join(chair, "CHAIR", "");
        LiveClient site = join(muongNhe, "SITE", MUONG_NHE);
        long heard = desk.event("SiteConnected", at("dc-03160")).path("at").asLong();

        long weak = site.next(seat("WEAK")).at("/seat/since").asLong();
        desk.send("{\"t\":\"ping\"}");
        desk.event("SiteWeakened", at("dc-03160"));
        long lost = desk.event("SiteLost", at("dc-03160")).path("at").asLong();

        assertThat(weak - heard).isLessThan(10_500);
        assertThat(lost - heard).isLessThan(30_500);
    }

    private static Predicate<JsonNode> seat(String presence) {
        return frame -> frame.at("/seat/presence").asText().equals(presence);
    }

    @Test
    void theNewestDeviceOfASiteCarriesItsMediaAndTheSiteStaysConnected() {
        LiveClient desk = join(chair, "CHAIR", ",\"site\":\"dc-hub\"").send("{\"t\":\"media\",\"on\":true}");
        LiveClient first = join(muongNhe, "SITE", MUONG_NHE).send("{\"t\":\"media\",\"on\":true}");
        desk.next(frame -> frame.path("peers").size() == 2);
        LiveClient second = open(muongNhe)
                .send("{\"t\":\"hello\",\"v\":2,\"meeting\":\"" + meeting
                        + "\",\"device\":\"d-2\",\"as\":\"SITE\",\"site\":\"dc-03160\"}");
        second.next("snapshot");
        second.send("{\"t\":\"media\",\"on\":true}");

        first.next("displaced");
        JsonNode peers = desk.next(
                frame -> frame.path("peers").path(1).path("device").asText().equals("d-2"));
        assertThat(peers.path("larger").asBoolean()).isFalse();
        desk.send("{\"t\":\"signal\",\"to\":\"dc-03160\",\"data\":{\"candidate\":{\"sdpMid\":\"0\"}}}");
        JsonNode signal = second.next("signal");
        assertThat(signal.path("from").asText()).isEqualTo("dc-hub");
        assertThat(signal.path("data").path("candidate").path("sdpMid").asText())
                .isEqualTo("0");
        first.send("{\"t\":\"signal\",\"to\":\"dc-hub\",\"data\":{}}");
        assertThat(first.next("error").path("code").asText()).isEqualTo("NOT_MEDIA_DEVICE");

        first.bye();
        first.closeCode();
        assertThat(presence("dc-03160")).isEqualTo("CONNECTED");
    }

    @Test
    void reportsReachTheDeskOnly() {
        LiveClient desk = join(secretary, "SECRETARY", "");
        LiveClient other = join(sinThau, "SITE", SIN_THAU);
        join(muongNhe, "SITE", MUONG_NHE)
                .send("{\"t\":\"report\",\"mic\":\"ON\",\"cam\":\"OFF\",\"turn\":\"f-1\",\"link\":\"GOOD\"}");

        JsonNode report = desk.next("reports").path("reports").path("dc-03160");
        assertThat(report.path("mic").asText()).isEqualTo("ON");
        assertThat(report.path("turn").asText()).isEqualTo("f-1");
        other.send("{\"t\":\"ping\",\"at\":5}");
        assertThat(other.next(frame -> !frame.path("t").asText().matches("events|peers|seat"))
                        .path("t")
                        .asText())
                .isEqualTo("pong");
    }

    @Test
    void aSiteMayNotDoWhatIsTheChairs() {
        LiveClient site = join(muongNhe, "SITE", MUONG_NHE);

        assertThat(site.command("s-1", "{\"type\":\"Open\"}")
                        .next("no")
                        .path("code")
                        .asText())
                .isEqualTo("NOT_SECRETARY");
        assertThat(site.command("s-2", "{\"type\":\"GrantFloor\",\"site\":\"dc-03160\",\"seconds\":60}")
                        .next("no")
                        .path("code")
                        .asText())
                .isEqualTo("NOT_CHAIR");
        assertThat(chair.get("api/meetings/" + meeting + "/state")
                        .json()
                        .path("phase")
                        .asText())
                .isEqualTo("WAITING");
    }

    @Test
    void whyTheDeskExcusedASiteIsNotToldToTheSites() {
        LiveClient desk = join(secretary, "SECRETARY", "");
        LiveClient site = join(muongNhe, "SITE", MUONG_NHE);
        desk.command(
                "c-1", "{\"type\":\"CorrectRollCall\",\"site\":\"dc-03158\",\"roll\":\"EXCUSED\",\"reason\":\"Ốm\"}");

        JsonNode corrected = desk.event("RollCallCorrected");
        assertThat(corrected.path("reason").asText()).isEqualTo("Ốm");
        site.next(frame -> frame.path("to").asLong() >= corrected.path("seq").asLong());
        assertThat(site.heard()).contains("\"roster\"").doesNotContain("Ốm", "RollCallCorrected");
        assertThat(muongNhe.get("api/meetings/" + meeting + "/state").body()).doesNotContain("Ốm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"t\":            | BAD_MESSAGE",
                "[]                 | BAD_MESSAGE",
                "nonsense           | BAD_MESSAGE",
                "{\"t\":\"shout\"}  | UNKNOWN_TYPE",
                "{\"t\":\"report\"} | BAD_MESSAGE",
                "{\"t\":\"ping\",\"at\":1,\"more\":1} | BAD_MESSAGE",
                "{\"t\":\"ping\",\"at\":1,\"at\":2} | BAD_MESSAGE",
                "{\"t\":\"ping\",\"at\":\"1\"} | BAD_MESSAGE",
                "{\"t\":\"do\",\"id\":\"c-1\",\"cmd\":{\"type\":\"Connect\",\"site\":\"dc-03160\"}} | UNKNOWN_TYPE",
                "{\"t\":\"do\",\"id\":\"c-1\",\"cmd\":{\"type\":\"GrantFloor\",\"site\":\"<script>\",\"seconds\":1}} | BAD_MESSAGE",
                "{\"t\":\"do\",\"id\":\"c-1\",\"cmd\":{\"type\":\"GrantFloor\",\"site\":\"dc-03160\"}} | BAD_MESSAGE",
                "{\"t\":\"do\",\"id\":\"c 1\",\"cmd\":{\"type\":\"Open\"}} | BAD_MESSAGE",
                "{\"t\":\"do\",\"id\":\"c-1\"} | BAD_MESSAGE",
                "{\"t\":\"signal\",\"to\":\"dc-hub\",\"data\":\"x\"} | BAD_MESSAGE",
                "{\"t\":\"hello\",\"v\":2,\"meeting\":\"m\",\"device\":\"d\",\"as\":\"CHAIR\"} | HELLO_AGAIN"
            })
    void aWrongFrameIsRefusedAndChangesNothing(String frame, String code) {
        LiveClient desk = join(chair, "CHAIR", "");

        assertThat(desk.send(frame).next("error").path("code").asText()).isEqualTo(code);
        assertThat(desk.send("{\"t\":\"ping\",\"at\":7}")
                        .next("pong")
                        .path("at")
                        .asLong())
                .isEqualTo(7);
    }

    @Test
    void aFrameThatIsTooLongEndsTheConnection() {
        LiveClient desk = join(chair, "CHAIR", "");

        desk.send("{\"t\":\"do\",\"id\":\"c-1\",\"cmd\":{\"type\":\"Say\",\"text\":\"" + "x".repeat(70_000) + "\"}}");

        assertThat(desk.next("error").path("code").asText()).isEqualTo("TOO_LARGE");
        assertThat(desk.closeCode()).isEqualTo(1009);
    }

    @Test
    void whoSendsTooFastIsNotHeardForAWhile() {
        LiveClient desk = join(chair, "CHAIR", "");

        IntStream.range(0, 400).forEach(i -> desk.send("{\"t\":\"ping\",\"at\":" + i + "}"));

        assertThat(desk.next("error").path("code").asText()).isEqualTo("TOO_FAST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"t\":\"ping\",\"at\":1} | HELLO_FIRST | 4400",
                "{\"t\":\"hello\",\"v\":1,\"meeting\":\"m\",\"device\":\"d\",\"as\":\"CHAIR\"} | UNKNOWN_VERSION | 4400",
                "{\"t\":\"hello\",\"v\":2,\"meeting\":\"none\",\"device\":\"d\",\"as\":\"CHAIR\"} | NO_SUCH_MEETING | 4404",
                "{\"t\":\"hello\",\"v\":2,\"meeting\":\"$\",\"device\":\"d\",\"as\":\"CHAIR\"} | NOT_ALLOWED | 4403",
                "{\"t\":\"hello\",\"v\":2,\"meeting\":\"$\",\"device\":\"d\",\"as\":\"SECRETARY\"} | NOT_ALLOWED | 4403",
                "{\"t\":\"hello\",\"v\":2,\"meeting\":\"$\",\"device\":\"d\",\"as\":\"SITE\",\"site\":\"dc-03158\"} | NOT_ALLOWED | 4403",
                "{\"t\":\"hello\",\"v\":2,\"meeting\":\"$\",\"device\":\"d\",\"as\":\"SITE\",\"site\":\"dc-03160\",\"heads\":0} | BAD_MESSAGE | 4400"
            })
    void whoMayNotComeInIsToldWhy(String frame, String code, int close) {
        LiveClient site = open(muongNhe);

        assertThat(site.send(frame.replace("$", meeting))
                        .next("error")
                        .path("code")
                        .asText())
                .isEqualTo(code);
        assertThat(site.closeCode()).isEqualTo(close);
    }

    @Test
    void aCancelledMeetingSendsItsGuestsAway() {
        LiveClient site = join(muongNhe, "SITE", MUONG_NHE);
        int version =
                chair.get("api/meetings/" + meeting).json().path("version").asInt();

        chair.post("api/meetings/" + meeting + "/cancellation", Map.of("version", version, "reason", "Mưa lũ"));

        assertThat(site.closeCode()).isEqualTo(4404);
    }

    @Test
    void whoSignsOutIsOutOfTheMeetingToo() {
        Http shortly = province.signedIn("xa.03160");
        LiveClient site = join(shortly, "SITE", MUONG_NHE);

        shortly.delete("api/session");

        assertThat(site.closeCode()).isEqualTo(4401);
    }

    @Test
    void withoutASessionNobodyConnects() {
        assertThat(handshake(server.http(), "Origin", origin())).isEqualTo(401);
    }

    @Test
    void pagesOfOthersDoNotConnect() {
        assertThat(handshake(chair, "Origin", "http://evil.example")).isEqualTo(403);
        assertThat(handshake(chair, "Origin", "null")).isEqualTo(403);
        assertThat(handshake(chair, "X-Csrf-Token", "guessed")).isEqualTo(403);
    }

    private static int handshake(Http who, String header, String value) {
        var failure = new int[1];
        assertThatThrownBy(() -> who.client()
                        .newWebSocketBuilder()
                        .header(header, value)
                        .header(
                                "Cookie",
                                "dc_session=" + who.cookie("dc_session").orElse(""))
                        .buildAsync(server.webSocket("ws/live"), new WebSocket.Listener() {})
                        .join())
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused -> failure[0] = refused.getResponse().statusCode());
        return failure[0];
    }

    /** A login may have some twenty connections at a time, so each test takes its own with it. */
    @AfterEach
    void breakOff() {
        clients.forEach(LiveClient::breakOff);
    }

    private LiveClient open(Http who) {
        LiveClient client = LiveClient.open(who, address());
        clients.add(client);
        return client;
    }

    private LiveClient join(Http who, String as, String more) {
        LiveClient client = open(who).hello(meeting, as, more);
        client.next("snapshot");
        return client;
    }

    private static Predicate<JsonNode> at(String site) {
        return event -> event.path("site").asText().equals(site);
    }

    private String presence(String site) {
        JsonNode sites = chair.get("api/meetings/" + meeting + "/state").json().path("sites");
        return StreamSupport.stream(sites.spliterator(), false)
                .filter(each -> each.path("id").asText().equals(site))
                .findFirst()
                .orElseThrow()
                .path("presence")
                .asText();
    }

    private static String person(Http who) {
        return who.get("api/session").json().path("person").path("id").asText();
    }

    private static URI address() {
        return server.webSocket("ws/live");
    }

    private static String origin() {
        return "http://" + address().getHost() + ":" + address().getPort();
    }
}
