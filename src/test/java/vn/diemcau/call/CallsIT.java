package vn.diemcau.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.Socket;
import vn.diemcau.testkit.TestDatabase;

/** A leader calls, pages ring, sites come in: over HTTP and both WebSockets, in the demonstration province. */
class CallsIT {

    private static final String PASSWORD = "DiemCau-2026";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.named("calls")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        assertThat(server.http().post("api/setup/demonstration", "").status()).isEqualTo(204);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aCallRingsAtItsUnitsUntilTheyComeInAndEndsWithItsMeeting() {
        Http leader = signedIn("chutich.tinh");
        Http muongNhe = signedIn("xa.03160");
        Http sinThau = signedIn("xa.03158");
        try (Socket page = duty(muongNhe)) {
            JsonNode placed = call(leader, Map.of("title", "Ứng phó lũ quét", "unitIds", List.of("u-03160")));
            String meeting = placed.path("meetingId").asText();

            JsonNode ring = page.await("call");
            assertThat(ring.path("meetingId").asText()).isEqualTo(meeting);
            assertThat(ring.path("title").asText()).isEqualTo("Ứng phó lũ quét");
            assertThat(ring.path("siteId").asText()).isEqualTo("dc-03160");
            assertThat(ring.at("/caller/post").asText()).isEqualTo("Chủ tịch UBND tỉnh");
            assertThat(muongNhe.get("api/calls").json()).hasSize(1);
            assertThat(muongNhe.get("api/calls").json().get(0).path("meetingId").asText())
                    .isEqualTo(meeting);
            assertThat(sinThau.get("api/calls").json()).isEmpty();
            assertThat(leader.get("api/calls").json()).isEmpty();
            JsonNode made = muongNhe.get("api/meetings/" + meeting).json();
            assertThat(made.path("status").asText()).isEqualTo("RUNNING");
            assertThat(made.path("unscheduled").asBoolean()).isTrue();

            try (Socket site = live(muongNhe, meeting, "SITE", "dc-03160");
                    Socket chair = live(leader, meeting, "CHAIR", "dc-hub")) {
                site.await("welcome");
                chair.await(message -> hasCome(message, "dc-03160"));
                assertThat(muongNhe.get("api/calls").json()).isEmpty();

                chair.send("{\"t\":\"do\",\"id\":\"c-1\",\"cmd\":{\"type\":\"Close\"}}")
                        .await("ok");
                assertThat(page.await("callEnded").path("meetingId").asText()).isEqualTo(meeting);
            }
        }
    }

    /** Whether the frame says that the site's device is there: as a part of the state, or as an event. */
    private static boolean hasCome(JsonNode frame, String site) {
        return Stream.concat(stream(frame.at("/state/sites")), stream(frame.path("events")))
                .filter(part -> Set.of(part.path("id").asText(), part.path("s").asText())
                        .contains(site))
                .anyMatch(part -> part.path("presence").asText().equals("CONNECTED")
                        || part.path("e").asText().equals("SiteConnected"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Test
    void aPageHearsThatItsListOfMeetingsHasChanged() {
        try (Socket page = duty(signedIn("xa.03163"))) {
            assertThat(page.await("ready")).isNotNull();
            call(signedIn("chutich.tinh"), Map.of("unitIds", List.of("u-03163")));

            assertThat(page.await("meetings")).isNotNull();
        }
    }

    @Test
    void aCallWithoutATitleIsNamedByItsTimeAndTellsWhoCannotBeReached() {
        JsonNode placed = call(signedIn("chutich.tinh"), Map.of("unitIds", List.of("u-03166", "u-11", "u-nowhere")));

        assertThat(placed.path("title").asText()).matches("Họp đột xuất lúc \\d\\d:\\d\\d, \\d\\d/\\d\\d/\\d{4}");
        assertThat(placed.path("unreachable")).extracting(JsonNode::asText).containsExactly("u-11", "u-nowhere");
    }

    @ParameterizedTest
    @CsvSource({"thuky.tinh, 403", "kythuat.tinh, 403", "quantri, 403", "xa.03160, 403", "phochutich.tinh, 201"})
    void onlyLeadersCall(String account, int status) {
        Map<String, Object> wish = Map.of("unitIds", List.of("u-03169"));

        assertThat(signedIn(account).post("api/calls", wish).status()).isEqualTo(status);
    }

    @Test
    void aCallToNobodyIsRefused() {
        Http leader = signedIn("chutich.tinh");

        assertThat(refusal(leader.post("api/calls", Map.of()))).isEqualTo("422 NOBODY_TO_CALL");
        assertThat(refusal(leader.post("api/calls", Map.of("unitIds", List.of("u-nowhere")))))
                .isEqualTo("422 NOBODY_TO_CALL");
        assertThat(refusal(leader.post("api/calls", Map.of("siteIds", List.of("dc-nowhere")))))
                .isEqualTo("422 SITE_NOT_VALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{\"unitIds\":[null]}", "{\"unitIds\":[\"../x\"]}", "{\"surprise\":true}"
            })
    void whatCannotBeReadIsABadRequest(String body) {
        assertThat(refusal(signedIn("chutich.tinh").post("api/calls", body))).isEqualTo("400 BAD_REQUEST");
    }

    @Test
    void theDutyLineIsForThoseWhoHaveSignedInOnOurOwnPages() {
        var address = server.webSocket("ws/duty");
        Http stranger = server.http();
        Http person = signedIn("xa.03160");

        assertHandshake(401, () -> Socket.openWith(address, stranger.client(), "X-Test", "1"));
        assertHandshake(403, () -> Socket.openWith(address, person.client(), "X-Test", "1"));
        assertHandshake(403, () -> Socket.openWith(address, person.client(), "Origin", "https://evil.example"));
        Socket.openWith(
                        address,
                        person.client(),
                        "Origin",
                        server.uri().toString().replaceAll("/$", ""))
                .close();
    }

    @Test
    void theDutyLineEndsWithTheSession() {
        Http person = signedIn("xa.03160");
        try (Socket page = duty(person)) {
            assertThat(person.delete("api/session").status()).isEqualTo(204);

            assertThat(page.awaitClose()).isEqualTo(4401);
        }
    }

    @Test
    void aPageThatSendsTooMuchIsCutOff() {
        try (Socket page = duty(signedIn("xa.03160"))) {
            page.send("x".repeat(5000));

            assertThat(page.awaitClose()).isEqualTo(1009);
        }
    }

    private static void assertHandshake(int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .cause()
                .isInstanceOf(WebSocketHandshakeException.class)
                .extracting(cause ->
                        ((WebSocketHandshakeException) cause).getResponse().statusCode())
                .isEqualTo(status);
    }

    private static JsonNode call(Http leader, Map<String, Object> wish) {
        Http.Answer answer = leader.post("api/calls", wish);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static Socket duty(Http person) {
        return Socket.open(server.webSocket("ws/duty"), person);
    }

    private static Socket live(Http person, String meeting, String as, String site) {
        return Socket.open(server.webSocket("ws/live"), person)
                .send("{\"t\":\"hello\",\"v\":2,\"meeting\":\"" + meeting + "\",\"device\":\"d-" + as + "\",\"as\":\""
                        + as + "\",\"site\":\"" + site + "\"}");
    }

    private static Http signedIn(String account) {
        return server.http().signIn(account, PASSWORD);
    }

    private static String refusal(Http.Answer answer) {
        return answer.status() + " " + answer.json().path("code").asText();
    }
}
