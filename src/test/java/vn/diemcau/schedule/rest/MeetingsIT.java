package vn.diemcau.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.diemcau.testkit.TestDatabase;

/** The way of a meeting over HTTP in the demonstration province. Each test has a day of its own, so none disturbs another. */
class MeetingsIT {

    private static final String PASSWORD = "DiemCau-2026";

    private static RunningServer server;
    private static Http secretary;
    private static Http chair;
    private static Http muongNhe;
    private static Http sinThau;
    private static String chairId;
    private static String secretaryId;

    @BeforeAll
    static void start() {
        server = RunningServer.named("meetings")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        assertThat(server.http().post("api/setup/demonstration", "").status()).isEqualTo(204);
        secretary = signedIn("thuky.tinh");
        chair = signedIn("chutich.tinh");
        muongNhe = signedIn("xa.03160");
        sinThau = signedIn("xa.03158");
        chairId = personOf(chair);
        secretaryId = personOf(secretary);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aMeetingGoesItsWayFromThePlanToItsCancellation() {
        JsonNode planned = created(secretary.post("api/meetings", meeting("2027-03-01", "08:00", "10:00")));
        String path = "api/meetings/" + planned.path("id").asText();

        assertThat(planned.path("status").asText()).isEqualTo("PLANNED");
        assertThat(planned.path("start").asText()).isEqualTo("2027-03-01T08:00:00+07:00");
        assertThat(planned.path("chair").path("id").asText()).isEqualTo(chairId);
        assertThat(planned.path("agenda").get(0).path("id").asText()).isEqualTo("a-1");
        assertThat(planned.path("mayEdit").asBoolean()).isTrue();
        assertThat(planned.path("replies").path("waiting").asInt()).isEqualTo(2);

        Http.Answer reply = muongNhe.put(
                path + "/replies/dc-03160",
                Map.of("attending", true, "headCount", 7, "delegates", List.of(Map.of("name", "Lò Văn Ún"))));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(refusal(sinThau.put(path + "/replies/dc-03158", Map.of("attending", false))))
                .isEqualTo("422 REASON_NEEDED");
        assertThat(sinThau.put(path + "/replies/dc-03158", Map.of("attending", false, "reason", "Chống lụt"))
                        .status())
                .isEqualTo(200);
        JsonNode answered = secretary.get(path).json();
        assertThat(answered.path("replies").path("attending").asInt()).isEqualTo(1);
        assertThat(answered.path("replies").path("declined").asInt()).isEqualTo(1);
        assertThat(answered.path("version").asInt()).isEqualTo(1);
        assertThat(muongNhe.get(path).json().path("myReply").asText()).isEqualTo("ATTENDING");

        var change = new HashMap<>(meeting("2027-03-01", "08:00", "10:00"));
        change.putAll(Map.of("title", "Giao ban mở rộng", "version", 1));
        assertThat(refusal(secretary.put(path, change))).isEqualTo("422 REASON_NEEDED");
        change.put("reason", "Bổ sung nội dung");
        assertThat(secretary.put(path, change).json().path("version").asInt()).isEqualTo(2);
        assertThat(refusal(secretary.put(path, change))).isEqualTo("409 STALE_VERSION");

        Map<String, Object> move = Map.of(
                "version", 2,
                "start", "2027-03-01T14:00:00+07:00",
                "end", "2027-03-01T16:00:00+07:00",
                "reason", "Lịch của Trung ương");
        JsonNode moved = chair.post(path + "/postponement", move).json();
        assertThat(moved.path("status").asText()).isEqualTo("PLANNED");
        assertThat(moved.path("replies").path("waiting").asInt()).isEqualTo(2);
        assertThat(moved.path("sites").get(1).path("reply").path("stale").asBoolean())
                .isTrue();

        assertThat(secretary
                        .post(path + "/postponement", Map.of("version", 3, "reason", "Mưa lũ"))
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("POSTPONED");
        assertThat(refusal(muongNhe.put(path + "/replies/dc-03160", Map.of("attending", true, "headCount", 2))))
                .isEqualTo("422 CLOSED_FOR_REPLIES");
        JsonNode cancelled = secretary
                .post(path + "/cancellation", Map.of("version", 4, "reason", "Không còn cần thiết"))
                .json();
        assertThat(cancelled.path("status").asText()).isEqualTo("CANCELLED");
        assertThat(strings(cancelled.path("history"), "what"))
                .containsExactly("CREATED", "CHANGED", "RESCHEDULED", "POSTPONED", "CANCELLED");
        assertThat(strings(cancelled.path("history"), "reason"))
                .containsExactly("", "Bổ sung nội dung", "Lịch của Trung ương", "Mưa lũ", "Không còn cần thiết");
        assertThat(cancelled.path("history").get(1).path("changes").path("title"))
                .isEqualTo(secretary.get(path).json().at("/history/1/changes/title"));
        assertThat(cancelled.at("/history/1/changes/title/to").asText()).isEqualTo("Giao ban mở rộng");
        assertThat(muongNhe.get(path + "/replies/dc-03160").json().path("replies"))
                .hasSize(1);
    }

    @Test
    void aFreeTimeLiesInWorkingHoursAndLeavesOutHolidays() {
        Map<String, Object> wish =
                Map.of("meeting", meeting("2027-04-29", "08:00", "10:00"), "from", "2027-04-29T17:00:00+07:00");
        JsonNode before = secretary.post("api/meetings/free", wish).json();
        assertThat(before.path("sites").asInt()).isEqualTo(3);
        assertThat(before.at("/times/0/start").asText()).isEqualTo("2027-05-04T07:30:00+07:00");
        assertThat(before.at("/times/0/absent")).isEmpty();

        created(secretary.post("api/meetings", meeting("2027-05-04", "07:30", "11:30")));
        JsonNode after = secretary.post("api/meetings/free", wish).json();
        assertThat(after.at("/times/0/start").asText()).isEqualTo("2027-05-04T13:30:00+07:00");
        assertThat(strings(
                        chair.get("api/meetings/outline?from=2027-05-01&to=2027-05-31")
                                .json()
                                .path("meetings"),
                        "start"))
                .contains("2027-05-04T07:30:00+07:00");
    }

    @Test
    void aSubstituteIsAgreedToByTheChairsSideOnly() {
        JsonNode planned = created(secretary.post("api/meetings", meeting("2027-03-30", "08:00", "10:00")));
        String reply = "api/meetings/" + planned.path("id").asText() + "/replies/dc-03160";
        Map<String, Object> deputy =
                Map.of("absent", "Chủ tịch UBND xã", "name", "Giàng A Thử", "reason", "Đi chống lụt");
        JsonNode asked = muongNhe.put(reply, Map.of("attending", true, "headCount", 4, "substitution", deputy))
                .json();
        Map<String, Object> verdict =
                Map.of("agreed", true, "repliedAt", asked.path("at").asText());

        assertThat(asked.path("decision").isNull()).isTrue();
        assertThat(refusal(muongNhe.post(reply + "/substitution", verdict))).isEqualTo("403 NOT_ALLOWED");
        assertThat(refusal(sinThau.post("api/meetings/khong-co/replies/dc-03160/substitution", verdict)))
                .isEqualTo("404 NOT_FOUND");
        assertThat(chair.post(reply + "/substitution", verdict)
                        .json()
                        .at("/decision/agreed")
                        .asBoolean())
                .isTrue();
        assertThat(refusal(muongNhe.put(
                        reply,
                        Map.of(
                                "attending",
                                true,
                                "headCount",
                                4,
                                "speeches",
                                List.of(Map.of("item", "a-9", "topic", "x", "minutes", 5))))))
                .isEqualTo("422 UNKNOWN_ITEM");
    }

    @Test
    void aProposalIsTheOfficesAffairUntilItIsIssued() {
        var wanted = new HashMap<>(meeting("2027-03-29", "08:00", "10:00"));
        wanted.put("stage", "PROPOSED");
        JsonNode proposed = created(secretary.post("api/meetings", wanted));
        String path = "api/meetings/" + proposed.path("id").asText();
        assertThat(proposed.path("status").asText()).isEqualTo("PROPOSED");
        assertThat(proposed.path("issuedAt").isNull()).isTrue();
        assertThat(refusal(muongNhe.get(path))).isEqualTo("404 NOT_FOUND");
        assertThat(strings(
                        muongNhe.get("api/meetings?from=2027-03-29&to=2027-03-29")
                                .json()
                                .path("meetings"),
                        "id"))
                .isEmpty();
        assertThat(refusal(secretary.post(path + "/approval", Map.of("version", 2))))
                .isEqualTo("403 NOT_ALLOWED");

        JsonNode waiting = chair.get("api/meetings/preparation").json().path("meetings");
        assertThat(strings(waiting, "id")).contains(proposed.path("id").asText());
        assertThat(refusal(chair.post(path + "/return", Map.of("version", 2)))).isEqualTo("422 REASON_NEEDED");
        assertThat(chair.post(path + "/return", Map.of("version", 2, "reason", "Thêm nội dung"))
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("RETURNED");
        assertThat(secretary.post(path + "/proposal", Map.of("version", 3)).status())
                .isEqualTo(200);
        assertThat(chair.post(path + "/approval", Map.of("version", 4)).status())
                .isEqualTo(200);
        assertThat(refusal(chair.post(path + "/approval", Map.of("version", 5))))
                .isEqualTo("409 NOT_AT_THIS_STAGE");
        JsonNode issued = secretary.post(path + "/issue", Map.of("version", 5)).json();

        assertThat(issued.path("status").asText()).isEqualTo("PLANNED");
        assertThat(issued.path("issuedAt").asText()).isNotEmpty();
        assertThat(strings(issued.path("history"), "what"))
                .containsExactly("DRAFTED", "PROPOSED", "RETURNED", "PROPOSED", "APPROVED", "ISSUED");
        assertThat(strings(muongNhe.get(path).json().path("history"), "what")).containsExactly("ISSUED");
    }

    @Test
    void anOverlapIsShownWhileEditingRefusedAndAllowedWithAReason() {
        JsonNode first = created(secretary.post("api/meetings", meeting("2027-03-02", "08:00", "10:00")));
        var second = new HashMap<>(meeting("2027-03-02", "09:00", "11:00"));

        JsonNode shown = secretary.post("api/meetings/overlaps", second).json();
        assertThat(strings(shown.path("overlaps"), "what"))
                .containsExactly("CHAIR", "SECRETARY", "SITE", "SITE", "SITE");
        assertThat(strings(shown.path("overlaps"), "title")).containsOnly("Giao ban tháng 3");

        Http.Answer refused = secretary.post("api/meetings", second);
        assertThat(refusal(refused)).isEqualTo("409 OVERLAP");
        assertThat(refused.json().at("/details/overlaps")).hasSize(5);

        second.put("overlapReason", "Lũ quét");
        assertThat(created(secretary.post("api/meetings", second))
                        .path("overlapReason")
                        .asText())
                .isEqualTo("Lũ quét");

        var self = Map.of(
                "id",
                first.path("id").asText(),
                "chairId",
                chairId,
                "start",
                "2027-03-02T08:00:00+07:00",
                "end",
                "2027-03-02T09:00:00+07:00");
        assertThat(secretary.post("api/meetings/overlaps", self).json().path("overlaps"))
                .isEmpty();
        assertThat(secretary.post("api/meetings/overlaps", Map.of()).json().path("overlaps"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chutich.tinh,     200, true,  [CHAIR]",
        "phochutich.tinh,  200, false, []",
        "thuky.tinh,       200, true,  '[SECRETARY, SITE]'",
        "kythuat.tinh,     200, false, [OPERATOR]",
        "quantri,          200, false, []",
        "hub.tinh,         200, false, [SITE]",
        "xa.03160,         200, false, [SITE]",
        "xa.03163,         404, false, []"
    })
    void eachAccountSeesWhatItMay(String account, int status, boolean edits, String parts) {
        String id = sharedMeeting();
        Http caller = signedIn(account);

        Http.Answer answer = caller.get("api/meetings/" + id);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(weekHas(caller, id)).isEqualTo(status == 200);
        if (status == 200) {
            assertThat(answer.json().path("mayEdit").asBoolean()).isEqualTo(edits);
            assertThat(StreamSupport.stream(answer.json().path("my").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList())
                    .hasToString(parts);
        }
    }

    @Test
    void whoMayNotConveneOrEditChangesNothing() {
        String id = sharedMeeting();
        String path = "api/meetings/" + id;
        Map<String, Object> cancellation = Map.of("version", 1, "reason", "Vì tôi muốn");

        assertThat(refusal(muongNhe.post("api/meetings", meeting("2027-03-09", "08:00", "10:00"))))
                .isEqualTo("403 NOT_ALLOWED");
        assertThat(refusal(muongNhe.post(path + "/cancellation", cancellation))).isEqualTo("403 NOT_ALLOWED");
        assertThat(refusal(signedIn("xa.03163").post(path + "/cancellation", cancellation)))
                .isEqualTo("404 NOT_FOUND");
        assertThat(refusal(muongNhe.put(path + "/replies/dc-03158", Map.of("attending", true, "headCount", 3))))
                .isEqualTo("403 NOT_ALLOWED");
        assertThat(refusal(muongNhe.put(path + "/replies/dc-03163", Map.of("attending", true, "headCount", 3))))
                .isEqualTo("404 NOT_FOUND");
        assertThat(refusal(server.http().get(path))).isEqualTo("401 NOT_SIGNED_IN");
        assertThat(secretary.get(path).json().path("version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"title\":\"t\",\"surprise\":1}",
                "{\"kind\":\"PARTY\"}",
                "{\"start\":\"tomorrow\"}",
                "{\"siteIds\":[null]}",
                "{\"siteIds\":\"dc-hub\"}",
                "{\"siteIds\":[\"../../etc\"]}",
                "{\"chairId\":\"' or 1=1 --\"}",
                "{\"agenda\":[null]}",
                "{\"venue\":{\"kind\":\"MOON\"}}",
                "{\"venue\":{\"dialStrings\":[null]}}",
                "{\"agenda\":[{\"minutes\":99999999999}]}"
            })
    void whatCannotBeReadIsABadRequest(String body) {
        assertThat(refusal(secretary.post("api/meetings", body))).isEqualTo("400 BAD_REQUEST");
    }

    @Test
    void hostileTextIsKeptAsTextOrRefusedButNeverHarms() {
        var script = new HashMap<>(meeting("2027-03-11", "08:00", "10:00"));
        script.put("title", "<script>alert(1)</script>\u0000'; drop table meeting; --");
        var long1 = new HashMap<>(meeting("2027-03-11", "13:00", "14:00"));
        long1.put("title", "x".repeat(301));

        JsonNode made = created(secretary.post("api/meetings", script));

        assertThat(made.path("title").asText()).isEqualTo("<script>alert(1)</script> '; drop table meeting; --");
        assertThat(refusal(secretary.post("api/meetings", long1))).isEqualTo("422 TEXT_TOO_LONG");
        assertThat(refusal(secretary.get("api/meetings/%2e%2e%2fsession"))).isIn("404 NOT_FOUND", "400 BAD_REQUEST");
        assertThat(refusal(secretary.get("api/meetings/no-such"))).isEqualTo("404 NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({"2027-13-01, 2027-13-02", "2027-03-02, 2027-03-01", "2000-01-01, 2027-01-01", "x, y"})
    void aListIsOfSomeDays(String from, String to) {
        assertThat(refusal(secretary.get("api/meetings?from=" + from + "&to=" + to)))
                .isEqualTo("400 BAD_REQUEST");
    }

    @Test
    void ofTwoThatAreScheduledAtOnceForTheSamePeopleOneIsRefused() {
        List<String> answers = Stream.of(1, 2, 3, 4)
                .parallel()
                .map(number -> signedIn("thuky.tinh").post("api/meetings", meeting("2027-03-12", "08:00", "10:00")))
                .map(answer -> String.valueOf(answer.status()))
                .toList();

        assertThat(answers).containsExactlyInAnyOrder("201", "409", "409", "409");
    }

    @Test
    void aMeetingOnAnExternalUnitTellsItsSitesWhatToDialAndGetsNoRoom() {
        var wanted = new HashMap<>(meeting("2027-03-16", "08:00", "10:00"));
        wanted.put(
                "venue",
                Map.of(
                        "kind", "EXTERNAL",
                        "dialStrings", List.of(Map.of("label", "Mạng TSLCD", "text", "10.20.30.40##1234")),
                        "helpLines", List.of(Map.of("text", "0215 3 825 409"))));

        String path = "api/meetings/"
                + created(secretary.post("api/meetings", wanted)).path("id").asText();

        JsonNode entrance = muongNhe.get(path + "/media?as=SITE").json();
        assertThat(entrance.path("kind").asText()).isEqualTo("EXTERNAL");
        assertThat(entrance.at("/dialStrings/0/text").asText()).isEqualTo("10.20.30.40##1234");
        assertThat(entrance.at("/helpLines/0/text").asText()).isEqualTo("0215 3 825 409");
        assertThat(entrance.has("room")).isFalse();

        wanted.putAll(Map.of(
                "version",
                1,
                "reason",
                "Về họp tại tỉnh",
                "venue",
                Map.of("kind", "IN_PERSON", "place", "Hội trường")));
        JsonNode changed = secretary.put(path, wanted).json();
        assertThat(changed.at("/venue/place").asText()).isEqualTo("Hội trường");
        assertThat(changed.at("/history/1/changes/venue/to").asText()).isEqualTo("IN_PERSON");
        assertThat(changed.at("/history/1/changes/dialStrings/from/0").asText())
                .isEqualTo("Mạng TSLCD: 10.20.30.40##1234");
        assertThat(muongNhe.get(path + "/media?as=SITE").json().path("place").asText())
                .isEqualTo("Hội trường");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert, 422 BAD_DIAL_STRING", "https://mcu.vn, 422 BAD_DIAL_STRING", "'', 422 FIELD_NEEDED"})
    void whatNoUnitDialsIsRefused(String text, String refusal) {
        var wanted = new HashMap<>(meeting("2027-03-17", "08:00", "10:00"));
        wanted.put("venue", Map.of("kind", "EXTERNAL", "dialStrings", List.of(Map.of("text", text))));

        assertThat(refusal(secretary.post("api/meetings", wanted))).isEqualTo(refusal);
    }

    private static synchronized String sharedMeeting() {
        JsonNode there = secretary
                .get("api/meetings?from=2027-03-08&to=2027-03-08")
                .json()
                .path("meetings");
        return there.isEmpty()
                ? created(secretary.post("api/meetings", meeting("2027-03-08", "08:00", "10:00")))
                        .path("id")
                        .asText()
                : there.get(0).path("id").asText();
    }

    private static boolean weekHas(Http caller, String id) {
        JsonNode week = caller.get("api/meetings?from=2027-03-08&to=2027-03-14").json();
        return strings(week.path("meetings"), "id").contains(id);
    }

    private static Map<String, Object> meeting(String day, String from, String to) {
        return Map.of(
                "title",
                "Giao ban tháng 3",
                "kind",
                "BRIEFING",
                "unscheduled",
                false,
                "chairId",
                chairId,
                "secretaryId",
                secretaryId,
                "start",
                day + "T" + from + ":00+07:00",
                "end",
                day + "T" + to + ":00+07:00",
                "hubSiteId",
                "dc-hub",
                "siteIds",
                List.of("dc-03160", "dc-03158"),
                "agenda",
                List.of(Map.of("title", "Kinh tế - xã hội", "presenter", "Sở Tài chính", "minutes", 30)));
    }

    private static Http signedIn(String account) {
        return server.http().signIn(account, PASSWORD);
    }

    private static String personOf(Http caller) {
        return caller.get("api/session").json().at("/person/id").asText();
    }

    private static JsonNode created(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static String refusal(Http.Answer answer) {
        return answer.status() + " " + answer.json().path("code").asText();
    }

    private static List<String> strings(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.path(field).isNull() ? "" : node.path(field).asText())
                .toList();
    }
}
