package vn.diemcau.media.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.BackstageStandIn;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** Meetings leave a server because somebody wants it: one by its operator, all by draining. */
class MoveIT {

    private static final String SECRET = "x".repeat(40);
    private static final int TRIES = 300;

    private static final List<BackstageStandIn> STAND_INS = new ArrayList<>();

    private static RunningServer server;
    private static Province province;
    private static Http administrator;
    private static Http leader;

    @BeforeAll
    static void start() {
        server = RunningServer.named("move")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        province = Province.on(server.uri());
        administrator = province.signedIn("quantri");
        leader = province.signedIn("chutich.tinh");
        for (int number = 0; number < 2; number++) {
            BackstageStandIn standIn = BackstageStandIn.start();
            STAND_INS.add(standIn);
            administrator.post("api/media/servers", body(standIn.address(), "IN_SERVICE", 0));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        STAND_INS.forEach(BackstageStandIn::close);
    }

    @Test
    void onlyItsOperatorsAndAdministratorsMoveAMeeting() {
        String meeting = call();
        enter(meeting);
        Map<String, Integer> found = new LinkedHashMap<>();
        for (String account :
                List.of("chutich.tinh", "thuky.tinh", "xa.03160", "xa.03163", "kythuat.tinh", "quantri")) {
            found.put(
                    account,
                    province.signedIn(account)
                            .post("api/meetings/" + meeting + "/media/move", Map.of())
                            .status());
        }

        assertThat(found)
                .isEqualTo(Map.of(
                        "chutich.tinh", 403,
                        "thuky.tinh", 403,
                        "xa.03160", 403,
                        "xa.03163", 404,
                        "kythuat.tinh", 200,
                        "quantri", 200));
        assertThat(province.stranger()
                        .post("api/meetings/" + meeting + "/media/move", Map.of())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aMeetingGoesWhereItsOperatorWantsIt() {
        String meeting = call();
        String origin = enter(meeting).path("origin").asText();
        Http operator = province.signedIn("kythuat.tinh");
        String path = "api/meetings/" + meeting + "/media/move";
        JsonNode other = operator.get(path).json().path("others").path(0);
        JsonNode moved =
                operator.post(path, Map.of("server", other.path("id").asText())).json();
        awaitRoom(meeting, 2);

        assertThat(moved.path("here")).isEqualTo(other.path("name"));
        assertThat(enter(meeting).path("origin").asText()).isNotEqualTo(origin);
        assertThat(leader.get("api/meetings/" + meeting + "/timeline").body()).contains("WANTED");
        assertThat(operator.post(path, Map.of("server", "khong-co"))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("SERVER_UNFIT");
    }

    @Test
    void aMeetingWhosePictureNobodyHasEnteredHasNothingToMove() {
        Http.Answer answer = province.signedIn("kythuat.tinh").get("api/meetings/" + call() + "/media/move");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("NOT_PLACED");
    }

    /** Nobody speaks in a meeting that was called a moment ago, so it leaves as soon as its chair has been told for a while. */
    @Test
    void aServerThatIsDrainedEmptiesAndCanBeGivenUpOutOfService() {
        String meeting = call();
        String origin = enter(meeting).path("origin").asText();
        JsonNode drained = changed(serverAt(origin), "DRAINING");
        awaitRoom(meeting, 2);
        assertThat(leader.get("api/meetings/" + meeting + "/timeline").body()).contains("MoveAnnounced");
        String path = "api/media/servers/" + drained.path("id").asText();
        assertThat(remove(path, drained)).isEqualTo(409);
        JsonNode out = changed(drained, "OUT_OF_SERVICE");
        awaitEmpty(origin);

        assertThat(enter(meeting).path("origin").asText()).isNotEqualTo(origin);
        assertThat(remove(path, drained)).isEqualTo(409);
        assertThat(remove(path, out)).isEqualTo(204);
        assertThat(administrator.get(path + "/history").status()).isEqualTo(404);
        administrator.post("api/media/servers", body(origin, "IN_SERVICE", 0));
    }

    private static String call() {
        return leader.post("api/calls", Map.of("title", "Họp thử", "unitIds", List.of("u-03160")))
                .json()
                .path("meetingId")
                .asText();
    }

    private static JsonNode enter(String meeting) {
        return leader.get("api/meetings/" + meeting + "/media?as=CHAIR").json();
    }

    private static JsonNode serverAt(String origin) {
        for (JsonNode one : administrator.get("api/media/pool").json().path("servers")) {
            if (one.path("url").asText().equals(origin)) {
                return one;
            }
        }
        throw new AssertionError("No server at " + origin);
    }

    private static JsonNode changed(JsonNode before, String state) {
        return administrator
                .put(
                        "api/media/servers/" + before.path("id").asText(),
                        body(
                                before.path("url").asText(),
                                state,
                                before.path("revision").asLong()))
                .json();
    }

    private static int remove(String path, JsonNode seen) {
        return administrator
                .delete(path + "?revision=" + seen.path("revision").asLong())
                .status();
    }

    private static Map<String, Object> body(String address, String state, long revision) {
        Map<String, Object> body = MediaServerBodies.at(address, "HS256", state, SECRET);
        body.put("revision", revision);
        return body;
    }

    private static void awaitRoom(String meeting, int room) {
        await(() -> leader.get("api/meetings/" + meeting + "/state")
                        .json()
                        .path("media")
                        .asInt()
                >= room);
    }

    private static void awaitEmpty(String origin) {
        await(() -> serverAt(origin).path("meetings").isEmpty());
    }

    private static void await(BooleanSupplier done) {
        for (int tried = 0; !done.getAsBoolean(); tried++) {
            assertThat(tried).isLessThan(TRIES);
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, 100, TimeUnit.MILLISECONDS)
                    .join();
        }
    }
}
