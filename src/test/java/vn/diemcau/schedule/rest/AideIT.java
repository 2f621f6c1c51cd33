package vn.diemcau.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
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

/** A leader's assistant over HTTP: who names one, what that opens, and that it closes again. Each test that plans has a day of its own. */
class AideIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static RunningServer server;
    private static Province province;
    private static Http chair;
    private static Http vice;
    private static Http secretary;
    private static Http assistant;

    @BeforeAll
    static void start() {
        server = RunningServer.named("aide")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        province = Province.on(server.uri());
        chair = province.signedIn("chutich.tinh");
        vice = province.signedIn("phochutich.tinh");
        secretary = province.signedIn("thuky.tinh");
        assistant = province.signedIn("troly.tinh");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anAssistantProposesTheLeaderDecidesAndTheOfficeIssues() {
        JsonNode drafted = json(assistant.post("api/meetings", meeting("2027-11-15", chair, "DRAFT")), 201);
        String path = "api/meetings/" + drafted.path("id").asText();

        assertThat(drafted.at("/by/leader/id").asText()).isEqualTo(person(chair));
        assertThat(texts(drafted.path("verbs"))).containsExactly("EDIT", "PROPOSE", "CANCEL");
        JsonNode proposed = json(step(assistant, path, "proposal", drafted), 200);
        assertThat(proposed.at("/history/1/by/leader/name").asText()).isEqualTo("Khoàng Văn Biên");
        assertThat(refusal(step(assistant, path, "approval", proposed))).isEqualTo("403 NOT_ALLOWED");
        assertThat(preparation(chair, path).at("/by/leader/post").asText()).isEqualTo("Chủ tịch UBND tỉnh");
        Eventually.holds(
                Duration.ofSeconds(20),
                () -> assertThat(StreamSupport.stream(
                                chair.get("api/notices/office").json().spliterator(), false))
                        .anySatisfy(notice ->
                                assertThat(notice.at("/onBehalf/by").asText()).isEqualTo("Nguyễn Thị Thu Trang")));

        JsonNode approved = json(step(chair, path, "approval", proposed), 200);
        assertThat(refusal(step(assistant, path, "issue", approved))).isEqualTo("403 NOT_ALLOWED");
        JsonNode issued = json(step(secretary, path, "issue", approved), 200);
        assertThat(refusal(step(assistant, path, "cancellation", issued))).isEqualTo("403 NOT_ALLOWED");
        assertThat(assistant.get(path).json().path("verbs")).isEmpty();
        assertThat(province.signedIn("xa.03160").get(path).json().path("by").isNull())
                .isTrue();
    }

    @Test
    void noOtherLeaderIsPutInTheChairAndNothingIsIssued() {
        assertThat(refusal(assistant.post("api/meetings", meeting("2027-11-16", vice, "DRAFT"))))
                .isEqualTo("422 CHAIR_NOT_YOURS");
        assertThat(refusal(assistant.post("api/meetings", meeting("2027-11-16", chair, "ISSUED"))))
                .isEqualTo("403 APPROVAL_NEEDED");
    }

    @Test
    void theWeekOfTheLeaderIsSeenAndThatOfOthersIsNot() {
        JsonNode mine = json(secretary.post("api/meetings", meeting("2027-11-17", chair, "ISSUED")), 201);
        Map<String, Object> other = meeting("2027-11-17", vice, "ISSUED");
        other.put("siteIds", List.of("dc-03158"));
        other.put("overlapReason", "Hai phòng họp khác nhau");
        JsonNode theirs = json(secretary.post("api/meetings", other), 201);

        JsonNode week = assistant
                .get("api/meetings?from=2027-11-15&to=2027-11-19")
                .json()
                .path("meetings");
        assertThat(ids(week))
                .contains(mine.path("id").asText())
                .doesNotContain(theirs.path("id").asText());
        JsonNode outline = assistant
                .get("api/meetings/outline?from=2027-11-15&to=2027-11-19")
                .json()
                .path("meetings");
        assertThat(ids(outline))
                .contains(mine.path("id").asText())
                .doesNotContain(theirs.path("id").asText());
    }

    @Test
    void beforeTheFirstDayAndAfterTheRevocationNothingIsOpen() {
        Http clerk = province.signedIn("hub.tinh");
        assertThat(refusal(name(vice, vice, clerk, null))).isEqualTo("422 ASSISTANT_NOT_OURS");
        JsonNode later = json(name(vice, vice, assistant, TODAY.plusDays(3)), 201);
        assertThat(later.path("active").asBoolean()).isFalse();
        assertThat(ids(assistant.get("api/leaders").json())).doesNotContain(person(vice));
        assertThat(refusal(assistant.post("api/meetings", meeting("2027-11-18", vice, "DRAFT"))))
                .isEqualTo("422 CHAIR_NOT_YOURS");
        assertThat(refusal(name(vice, vice, assistant, TODAY))).isEqualTo("409 ASSISTS_ALREADY");
        json(revoke(vice, later), 200);

        JsonNode named = json(name(vice, vice, assistant, TODAY), 201);
        JsonNode drafted = json(assistant.post("api/meetings", meeting("2027-11-18", vice, "DRAFT")), 201);
        String path = "api/meetings/" + drafted.path("id").asText();
        JsonNode revoked = json(revoke(vice, named), 200);

        assertThat(revoked.path("active").asBoolean()).isFalse();
        assertThat(revoked.at("/revokedBy/id").asText()).isEqualTo(person(vice));
        assertThat(refusal(step(assistant, path, "proposal", drafted))).isEqualTo("403 NOT_ALLOWED");
        assertThat(assistant.get(path).json().path("verbs")).isEmpty();
        assertThat(refusal(assistant.post("api/meetings", meeting("2027-11-19", vice, "DRAFT"))))
                .isEqualTo("422 CHAIR_NOT_YOURS");
        assertThat(chairAides(vice)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "phochutich.tinh, 200",
        "quantri,         200",
        "chutich.tinh,    403",
        "thuky.tinh,      403",
        "troly.tinh,      403",
        "kythuat.tinh,    403",
        "lanhdao.03160,   403",
        "xa.03160,        403"
    })
    void theLeaderAndWhoKeepsTheAccountNameAssistants(String account, int status) {
        Http who = province.signedIn(account);

        assertThat(who.get(aides(vice)).status()).isEqualTo(status);
        assertThat(who.get(aides(vice) + "/candidates").status()).isEqualTo(status);
        assertThat(name(who, vice, province.signedIn("xa.03160"), TODAY).status())
                .isEqualTo(status == 200 ? 422 : 403);
        assertThat(who.post(aides(vice) + "/khong-co/revocation", Map.of()).status())
                .isEqualTo(status == 200 ? 404 : 403);
    }

    @Test
    void onlyPeopleOfTheAuthorityAndItsOfficeAreOffered() {
        List<String> offered = ids(vice.get(aides(vice) + "/candidates").json());

        assertThat(offered)
                .contains(person(chair), person(secretary), person(assistant))
                .doesNotContain(
                        person(vice),
                        person(province.signedIn("hub.tinh")),
                        person(province.signedIn("quantri")),
                        person(province.signedIn("lanhdao.03160")));
    }

    @Test
    void itEndsWithTheAccountOfTheAssistant() {
        Http administrator = province.signedIn("quantri");
        Map<String, Object> clerk = new HashMap<>(Map.of(
                "account", "giupviec.thu",
                "name", "Lò Thị Giúp",
                "post", "Chuyên viên",
                "unitId", "u-vpubnd",
                "role", "DELEGATE",
                "password", "Mat-khau-dung-2026"));
        JsonNode made = json(administrator.post("api/accounts", clerk), 201);
        Map<String, Object> asked = Map.of("personId", made.path("personId").asText());
        json(administrator.post(aides(chair), asked), 201);
        assertThat(active(chair, made)).isTrue();

        clerk.put("disabled", true);
        json(administrator.put("api/accounts/" + made.path("id").asText(), clerk), 200);

        assertThat(active(chair, made)).isFalse();
    }

    private static boolean active(Http leader, JsonNode assistant) {
        return StreamSupport.stream(chairAides(leader).spliterator(), false)
                .filter(aide -> aide.at("/person/id").equals(assistant.path("personId")))
                .anyMatch(aide -> aide.path("active").asBoolean());
    }

    private static JsonNode chairAides(Http leader) {
        return leader.get(aides(leader)).json();
    }

    private static String aides(Http leader) {
        return "api/people/" + person(leader) + "/aides";
    }

    private static Http.Answer name(Http who, Http leader, Http assistant, @Nullable LocalDate from) {
        Map<String, Object> body = new HashMap<>(Map.of("personId", person(assistant)));
        if (from != null) {
            body.put("from", from.toString());
        }
        return who.post(aides(leader), body);
    }

    private static Http.Answer revoke(Http leader, JsonNode aide) {
        return leader.post(aides(leader) + "/" + aide.path("id").asText() + "/revocation", Map.of());
    }

    private static Map<String, Object> meeting(String day, Http chair, String stage) {
        Map<String, Object> body = new HashMap<>(province.meeting("Giao ban trợ lý", day, "dc-03160"));
        body.put("chairId", person(chair));
        body.put("stage", stage);
        return body;
    }

    private static Http.Answer step(Http who, String path, String step, JsonNode seen) {
        return who.post(
                path + "/" + step, Map.of("version", seen.path("version").asInt(), "reason", "Thử"));
    }

    private static JsonNode preparation(Http who, String path) {
        return StreamSupport.stream(
                        who.get("api/meetings/preparation")
                                .json()
                                .path("meetings")
                                .spliterator(),
                        false)
                .filter(meeting -> path.endsWith(meeting.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static String person(Http who) {
        return who.get("api/session").json().at("/person/id").asText();
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path("id").asText())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String refusal(Http.Answer answer) {
        return answer.status() + " " + answer.json().path("code").asText();
    }

    private static JsonNode json(Http.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
