package vn.diemcau.record.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.testkit.Eventually;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.Socket;
import vn.diemcau.testkit.TestDatabase;

/** The record of a meeting that one commune attends and another does not, from the first event to the file. */
class RecordIT {

    private static final String PASSWORD = "DiemCau-2026";
    private static final String TITLE = "=HYPERLINK(\"http://evil.example\") họp: lũ/quét";

    private static RunningServer server;
    private static Http leader;
    private static Http muongNhe;
    private static String path;

    @BeforeAll
    static void hold() {
        server = RunningServer.named("record")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        assertThat(server.http().post("api/setup/demonstration", "").status()).isEqualTo(204);
        leader = signedIn("chutich.tinh");
        muongNhe = signedIn("xa.03160");
        Http.Answer called = leader.post("api/calls", Map.of("title", TITLE, "unitIds", List.of("u-03160", "u-03158")));
        String meeting = called.json().path("meetingId").asText();
        path = "api/meetings/" + meeting;
        try (Socket site = live(muongNhe, meeting, "SITE", "dc-03160");
                Socket chair = live(leader, meeting, "CHAIR", "dc-hub")) {
            site.await("welcome");
            chair.await("welcome");
            site.send(command("s-1", "{\"type\":\"Say\",\"text\":\"=1+1 nghe rõ\"}"))
                    .await("ok");
            chair.send(command("c-1", "{\"type\":\"StartRollCall\"}")).await("ok");
            chair.send(
                            command(
                                    "c-2",
                                    "{\"type\":\"CorrectRollCall\",\"site\":\"dc-03158\",\"roll\":\"EXCUSED\",\"reason\":\"Chống lụt\"}"))
                    .await("ok");
            chair.send(command("c-3", "{\"type\":\"Close\"}")).await("ok");
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theAttendanceSaysWhoWasThereAndWhoWasNot() {
        JsonNode sites = muongNhe.get(path + "/attendance").json().path("sites");

        JsonNode there = site(sites, "dc-03160");
        assertThat(there.path("status").asText()).isEqualTo("PRESENT");
        assertThat(there.path("headCount").asInt()).isEqualTo(4);
        assertThat(there.path("intervals")).hasSize(1);
        assertThat(there.at("/intervals/0/to").asText()).endsWith("+07:00");
        JsonNode excused = site(sites, "dc-03158");
        assertThat(excused.path("status").asText()).isEqualTo("EXCUSED");
        assertThat(excused.path("intervals")).isEmpty();
        assertThat(excused.at("/corrections/0/reason").asText()).isEqualTo("Chống lụt");
    }

    @Test
    void theTimelineTellsTheMeetingInItsOrder() {
        JsonNode entries = leader.get(path + "/timeline").json().path("entries");

        assertThat(entries)
                .extracting(entry -> entry.path("type").asText())
                .containsSubsequence("Convened", "Opened", "SiteConnected", "Said", "RollCallStarted")
                .endsWith("Closed");
        assertThat(entries).extracting(entry -> entry.path("seq").asInt()).isSorted();
    }

    @Test
    void filesOpenRightlyInASpreadsheetAndRunNothing() {
        Http.Answer attendance = leader.get(path + "/attendance.csv");
        Http.Answer timeline = leader.get(path + "/timeline.csv");

        assertThat(attendance.header("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("text/csv").contains("charset=UTF-8"));
        assertThat(attendance.body()).startsWith("\uFEFF\"STT\",").contains("\"Vắng có lý do\"");
        assertThat(attendance.header("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name)
                        .startsWith("attachment; filename=\"diem-danh.csv\"; filename*=UTF-8''")
                        .matches("[\\x20-\\x7E]+")
                        .doesNotContain("%2F", "%22", "%3A"));
        assertThat(timeline.body().lines().skip(1)).allMatch(line -> line.matches("\\d+,\"\\d\\d/.*"));
        assertThat(timeline.body()).contains("=1+1 nghe rõ").doesNotContain(",\"=", ",\"+", ",\"@");
    }

    @Test
    void whatTheMeetingDidNotComeToIsLeftForTheNext() {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(20));
        var wanted = new HashMap<>(Province.on(server.uri()).meeting("Giao ban chiều", "2027-08-31", "dc-03163"));
        wanted.putAll(Map.of(
                "start",
                start.atOffset(ZoneOffset.ofHours(7)).toString(),
                "end",
                start.plus(Duration.ofHours(1)).atOffset(ZoneOffset.ofHours(7)).toString(),
                "unscheduled",
                true,
                "reason",
                "Mưa lũ",
                "overlapReason",
                "Mưa lũ",
                "agenda",
                List.of(item("Cấp nước"), item("Y tế"), item("Giáo dục"))));
        Http.Answer planned = leader.post("api/meetings", wanted);
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        String meeting = planned.json().path("id").asText();
        String left = "api/meetings/" + meeting + "/unfinished";
        assertThat(leader.get(left).json().path("itemIds")).isEmpty();

        try (Socket chair = live(leader, meeting, "CHAIR", "dc-hub")) {
            chair.await("welcome");
            chair.send(command("c-1", "{\"type\":\"Open\"}")).await("ok");
            chair.send(command("c-2", "{\"type\":\"MoveToItem\",\"item\":\"a-2\"}"))
                    .await("ok");
            chair.send(command("c-3", "{\"type\":\"Close\"}")).await("ok");
        }

        Eventually.holds(
                Duration.ofSeconds(30),
                () -> assertThat(leader.get(left).json().path("itemIds"))
                        .extracting(JsonNode::asText)
                        .containsExactly("a-1", "a-3"));
    }

    private static Map<String, Object> item(String title) {
        return Map.of("title", title, "minutes", 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unfinished", "/attendance", "/timeline", "/attendance.csv", "/timeline.csv"})
    void whoMayNotKnowOfTheMeetingMayNotReadItsRecord(String file) {
        assertThat(signedIn("xa.03163").get(path + file).status()).isEqualTo(404);
        assertThat(server.http().get(path + file).status()).isEqualTo(401);
        assertThat(leader.get("api/meetings/nowhere" + file).status()).isEqualTo(404);
        assertThat(leader.get("api/meetings/'%20or%201=1" + file).status()).isEqualTo(404);
    }

    private static JsonNode site(JsonNode sites, String id) {
        for (JsonNode site : sites) {
            if (site.path("siteId").asText().equals(id)) {
                return site;
            }
        }
        throw new AssertionError(id + " is not in " + sites);
    }

    private static Socket live(Http person, String meeting, String as, String site) {
        return Socket.open(server.webSocket("ws/live"), person)
                .send("{\"t\":\"hello\",\"v\":2,\"meeting\":\"" + meeting + "\",\"device\":\"d-" + as + "\",\"as\":\""
                        + as + "\",\"site\":\"" + site + "\"" + (as.equals("SITE") ? ",\"heads\":4" : "") + "}");
    }

    private static String command(String id, String command) {
        return "{\"t\":\"do\",\"id\":\"" + id + "\",\"cmd\":" + command + "}";
    }

    private static Http signedIn(String account) {
        return server.http().signIn(account, PASSWORD);
    }
}
