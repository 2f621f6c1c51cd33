package vn.diemcau.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.testkit.Eventually;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** Series over HTTP in the demonstration province. Each test has weeks or an hour of its own, so none disturbs another. */
class SeriesIT {

    private static RunningServer server;
    private static Province province;
    private static Http secretary;
    private static Http chair;
    private static Http muongNhe;

    @BeforeAll
    static void start() {
        server = RunningServer.named("series")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        province = Province.on(server.uri());
        secretary = province.signedIn("thuky.tinh");
        chair = province.signedIn("chutich.tinh");
        muongNhe = province.signedIn("xa.03160");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePreviewNamesTheHolidayAndWhereItMovesTo() {
        JsonNode preview = secretary
                .post("api/meetings/series/preview", series("2027-08-26", "FREQ=WEEKLY;COUNT=3", "NEXT_WORKING_DAY"))
                .json();

        assertThat(strings(preview.path("days"), "fate")).containsExactly("KEPT", "MOVED", "KEPT");
        assertThat(preview.at("/days/1/day").asText()).isEqualTo("2027-09-02");
        assertThat(preview.at("/days/1/holiday").asText()).containsIgnoringCase("Quốc khánh");
        assertThat(preview.at("/days/1/start").asText()).matches("2027-09-0[3-7]T08:00:00\\+07:00");
        assertThat(preview.at("/days/0/legal/light").asText()).isEqualTo("GREEN");
        assertThat(preview.path("held").asInt()).isEqualTo(3);
    }

    @Test
    void aSeriesIsMadeAndItsMeetingsKnowTheirPlace() {
        JsonNode made =
                created(secretary.post("api/meetings/series", series("2027-08-02", "FREQ=WEEKLY;COUNT=3", "SKIP")));
        String second = made.at("/meetingIds/1").asText();

        JsonNode place =
                muongNhe.get("api/meetings/" + second + "/series").json().path("series");

        assertThat(place.path("number").asInt()).isEqualTo(2);
        assertThat(place.path("of").asInt()).isEqualTo(3);
        assertThat(place.path("previous").asText())
                .isEqualTo(made.at("/meetingIds/0").asText());
        assertThat(place.path("next").asText())
                .isEqualTo(made.at("/meetingIds/2").asText());
        assertThat(place.path("rule").asText()).isEqualTo("FREQ=WEEKLY;COUNT=3");
    }

    @Test
    void whatReachedASiteIsKnownOfEveryMeetingThatItWasToldOfAtOnce() {
        JsonNode made =
                created(secretary.post("api/meetings/series", series("2027-11-03", "FREQ=WEEKLY;COUNT=3", "SKIP")));

        for (JsonNode id : made.path("meetingIds")) {
            String path = "api/meetings/" + id.asText() + "/proof";
            Eventually.holds(
                    Duration.ofSeconds(20),
                    () -> assertThat(secretary.get(path).json().at("/0/told").isTextual())
                            .isTrue());
        }
    }

    @Test
    void aChangeOfTheFollowingOnesLeavesTheFirstAndTellsWhoKeptItsTime() {
        JsonNode made =
                created(secretary.post("api/meetings/series", series("2027-08-03", "FREQ=WEEKLY;COUNT=4", "SKIP")));
        String second = "api/meetings/" + made.at("/meetingIds/1").asText();
        String third = "api/meetings/" + made.at("/meetingIds/2").asText();
        assertThat(secretary
                        .post(
                                third + "/postponement",
                                Map.of(
                                        "version", 1,
                                        "start", "2027-08-18T14:00:00+07:00",
                                        "end", "2027-08-18T16:00:00+07:00",
                                        "reason", "Trùng lịch"))
                        .status())
                .isEqualTo(200);
        var wanted = new HashMap<>(province.meeting("Giao ban mở rộng", "2027-08-10", "dc-03160"));
        wanted.putAll(Map.of("start", "2027-08-10T09:00:00+07:00", "end", "2027-08-10T10:30:00+07:00", "version", 1));

        assertThat(refusal(secretary.put(second + "/series", Map.of("meeting", wanted, "scope", "FOLLOWING"))))
                .isEqualTo("422 REASON_NEEDED");
        wanted.put("reason", "Thêm nội dung");
        JsonNode changed = secretary
                .put(second + "/series", Map.of("meeting", wanted, "scope", "FOLLOWING"))
                .json();

        assertThat(changed.path("changed").asInt()).as(changed.toString()).isEqualTo(3);
        assertThat(changed.at("/ownTime/0").asText()).isEqualTo("2027-08-18T14:00:00+07:00");
        JsonNode turns = secretary.get(second + "/series").json().at("/series/turns");
        assertThat(strings(turns, "start"))
                .containsExactly(
                        "2027-08-03T08:00:00+07:00",
                        "2027-08-10T09:00:00+07:00",
                        "2027-08-18T14:00:00+07:00",
                        "2027-08-24T09:00:00+07:00");
        assertThat(strings(turns, "ownTime")).containsExactly("false", "false", "true", "false");
        assertThat(secretary.get(third).json().path("title").asText()).isEqualTo("Giao ban mở rộng");
    }

    @Test
    void aSeriesGoesThroughTheOfficeAndIsCancelledAsOne() {
        var body = new HashMap<>(series("2027-08-04", "FREQ=WEEKLY;COUNT=3", "SKIP"));
        body.put("meeting", with(province.meeting("Giao ban quý", "2027-08-04", "dc-03160"), "stage", "PROPOSED"));
        JsonNode made = created(secretary.post("api/meetings/series", body));
        String first = "api/meetings/" + made.at("/meetingIds/0").asText();
        assertThat(muongNhe.get(first).status()).isEqualTo(404);

        Eventually.holds(
                Duration.ofSeconds(30),
                () -> assertThat(strings(chair.get("api/notices/office").json(), "title"))
                        .as("one for the whole series")
                        .containsOnlyOnce("Giao ban quý"));

        assertThat(refusal(secretary.post(first + "/series/approval", Map.of("version", 2))))
                .isEqualTo("403 NOT_ALLOWED");
        assertThat(chair.post(first + "/series/approval", Map.of("version", 2))
                        .json()
                        .path("changed")
                        .asInt())
                .isEqualTo(3);
        assertThat(secretary
                        .post(first + "/series/issue", Map.of("version", 3))
                        .json()
                        .path("changed")
                        .asInt())
                .isEqualTo(3);
        assertThat(muongNhe.get(first).status()).isEqualTo(200);
        JsonNode cancelled = secretary
                .post(
                        first + "/series/cancellation",
                        Map.of("version", 4, "reason", "Chuyển sang văn bản", "scope", "ALL"))
                .json();

        assertThat(cancelled.path("changed").asInt()).isEqualTo(3);
        assertThat(strings(chair.get(first + "/series").json().at("/series/turns"), "status"))
                .containsOnly("CANCELLED");
    }

    @Test
    void conflictsOfAllDaysAreToldTogetherAndNothingIsMade() {
        province.planned("Chuyên đề", "2027-08-12", "dc-03160");
        province.planned("Chuyên đề", "2027-08-26", "dc-03160");

        Http.Answer answer = secretary.post("api/meetings/series", series("2027-08-05", "FREQ=WEEKLY;COUNT=4", "SKIP"));

        assertThat(refusal(answer)).isEqualTo("409 OCCURRENCES_REFUSED");
        assertThat(strings(answer.json().at("/details/days"), "day")).containsExactly("2027-08-12", "2027-08-26");
        assertThat(strings(answer.json().at("/details/days"), "code")).containsOnly("OVERLAP");
        assertThat(secretary
                        .get("api/meetings?from=2027-08-05&to=2027-08-05")
                        .json()
                        .path("meetings"))
                .isEmpty();
    }

    @Test
    void aSeriesGoesOnUntilALaterDay() {
        JsonNode made =
                created(secretary.post("api/meetings/series", series("2027-08-06", "FREQ=WEEKLY;COUNT=2", "SKIP")));
        String last = "api/meetings/" + made.at("/meetingIds/1").asText() + "/series";

        JsonNode longer = created(secretary.post(last + "/extension", Map.of("until", "2027-08-27")));

        assertThat(longer.path("of").asInt()).isEqualTo(4);
        assertThat(secretary.get(last).json().at("/series/rule").asText()).isEqualTo("FREQ=WEEKLY;UNTIL=20270827");
        assertThat(refusal(secretary.post(last + "/extension", Map.of("until", "mai"))))
                .isEqualTo("400 BAD_REQUEST");
    }

    @Test
    void aMeetingAloneHasNoPlaceAndStrangersKnowNothing() {
        String alone = "api/meetings/" + province.planned("Một mình", "2027-08-30", "dc-03160");

        assertThat(secretary.get(alone + "/series").json().path("series").isNull())
                .isTrue();
        assertThat(refusal(secretary.post(alone + "/series/cancellation", Map.of("version", 1, "reason", "Bão"))))
                .isEqualTo("422 NOT_IN_A_SERIES");
        assertThat(province.signedIn("xa.03158").get(alone + "/series").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=SECONDLY;COUNT=5, RECURRENCE_TOO_SUBTLE",
        "FREQ=DAILY;BYSETPOS=1;COUNT=5, RECURRENCE_TOO_SUBTLE",
        "FREQ=WEEKLY, RECURRENCE_WITHOUT_END",
        "FREQ=DAILY;COUNT=99999, TOO_MANY_OCCURRENCES",
        "FREQ=WEEKLY;UNTIL=99991231, SERIES_TOO_LONG",
        "hằng tuần, NOT_A_RECURRENCE"
    })
    void whatCannotBeWorkedOutIsRefused(String rule, String code) {
        assertThat(refusal(secretary.post("api/meetings/series/preview", series("2027-08-02", rule, "SKIP"))))
                .isEqualTo("422 " + code);
    }

    private static Map<String, Object> series(String day, String rule, String daysOff) {
        return Map.of(
                "meeting", province.meeting("Giao ban tuần", day, "dc-03160"),
                "repeat", Map.of("rule", rule, "daysOff", daysOff));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var more = new HashMap<>(body);
        more.put(field, value);
        return more;
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
                .map(node -> node.path(field).asText())
                .toList();
    }
}
