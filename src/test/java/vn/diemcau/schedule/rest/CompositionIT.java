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
import vn.diemcau.testkit.Eventually;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** Who is asked to a meeting, over HTTP: by post and number, by unit, by name, by saved group; nominations; units that end. Each test has a day of its own. */
class CompositionIT {

    private static RunningServer server;
    private static Province province;
    private static Http secretary;
    private static Http muongNhe;

    @BeforeAll
    static void start() {
        server = RunningServer.named("composition")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        province = Province.on(server.uri());
        secretary = province.signedIn("thuky.tinh");
        muongNhe = province.signedIn("xa.03160");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void unitsNamePeopleForWhatTheyAreAsked() {
        JsonNode planned = created(meeting(
                "2027-10-01",
                line("EACH", "Chủ tịch UBND", Map.of("level", "COMMUNE", "mandatory", true)),
                line("UNITS", "Giám đốc", Map.of("unitIds", List.of("u-tuphap"))),
                line("OUTSIDE", null, Map.of("outside", "Báo tỉnh"))));
        String path = "api/meetings/" + planned.path("id").asText();

        assertThat(texts(planned.path("composition"), "id")).containsExactly("t-1", "t-2", "t-3");
        assertThat(planned.at("/composition/0/bonds/0").asText()).isEqualTo("CONVENED");
        assertThat(planned.at("/composition/2/bonds/0").asText()).isEqualTo("INVITED");
        assertThat(asked(planned, "dc-03160")).containsExactly("t-1");
        assertThat(asked(planned, "dc-tuphap")).containsExactly("t-2");

        assertThat(nominate(path, "Lò Thị Phương", "Lò Văn Ún")).isEqualTo("422 QUOTA_EXCEEDED");
        assertThat(secretary.get(path).json().path("replies").path("attending").asInt())
                .isZero();
        assertThat(nominate(path, "Lò Thị Phương")).isEqualTo("200 ");
        JsonNode delegate = site(secretary.get(path).json(), "dc-03160").at("/reply/delegates/0");
        assertThat(delegate.path("name").asText()).isEqualTo("Lò Thị Phương");
        assertThat(delegate.path("invitee").asText()).isEqualTo("t-1");
    }

    @Test
    void aCommuneCannotDemandThatItsPeersCome() {
        Http commune = province.signedIn("lanhdao.03160");
        String head = commune.get("api/session").json().at("/person/id").asText();
        Map<String, Object> body = new HashMap<>(
                body("2027-10-04", line("EACH", "Chủ tịch UBND", Map.of("level", "COMMUNE", "mandatory", true))));
        body.put("chairId", head);
        body.put("secretaryId", head);
        body.put("hubSiteId", "dc-03160");
        body.put("siteIds", List.of("dc-03158"));

        assertThat(refusal(commune.post("api/meetings", body))).isEqualTo("422 NOT_YOURS_TO_CONVENE");

        body.put("composition", List.of(line("EACH", "Chủ tịch UBND", Map.of("level", "COMMUNE"))));
        JsonNode planned = commune.post("api/meetings", body).json();
        assertThat(planned.at("/composition/0/bonds/0").asText()).isEqualTo("INVITED");
    }

    @Test
    void whoIsAskedByNameSeesTheMeetingAndIsTakenByIt() {
        Http guest = province.signedIn("phochutich.tinh");
        String person = guest.get("api/session").json().at("/person/id").asText();
        JsonNode planned = created(meeting("2027-10-05", line("PERSON", null, Map.of("personId", person))));

        assertThat(guest.get("api/meetings/" + planned.path("id").asText()).status())
                .isEqualTo(200);
        Eventually.holds(
                Duration.ofSeconds(20),
                () -> assertThat(texts(guest.get("api/notices/office").json(), "kind"))
                        .contains("GUEST_INVITED"));
        Map<String, Object> other = new HashMap<>(body("2027-10-05"));
        other.put("chairId", person);
        other.put("siteIds", List.of("dc-03164"));
        JsonNode overlaps =
                secretary.post("api/meetings/overlaps", other).json().path("overlaps");
        assertThat(texts(overlaps, "what")).contains("CHAIR");
        assertThat(refusal(meeting("2027-10-06", line("PERSON", null, Map.of("personId", "p-nobody")))))
                .isEqualTo("422 UNKNOWN_PERSON");
    }

    @Test
    void aGroupIsSharedByItsOfficeAndHiddenFromOthers() {
        Map<String, Object> group = Map.of(
                "name",
                "Xã <script>alert(1)</script> biên giới",
                "lines",
                List.of(line("UNITS", "Chủ tịch UBND", Map.of("unitIds", List.of("u-03160", "u-03158")))));
        JsonNode saved = secretary.post("api/meetings/groups", group).json();
        String path = "api/meetings/groups/" + saved.path("id").asText();

        assertThat(texts(secretary.get("api/meetings/groups").json(), "name"))
                .contains(group.get("name").toString());
        assertThat(texts(
                        province.signedIn("lanhdao.03160")
                                .get("api/meetings/groups")
                                .json(),
                        "id"))
                .isEmpty();
        assertThat(refusal(province.signedIn("lanhdao.03160").delete(path + "?version=1")))
                .isEqualTo("404 NOT_FOUND");
        assertThat(refusal(secretary.post("api/meetings/groups", Map.of("name", "Rỗng", "lines", List.of()))))
                .isEqualTo("422 FIELD_NEEDED");
        assertThat(refusal(secretary.delete(path + "?version=9"))).isEqualTo("409 STALE_VERSION");
        assertThat(secretary.delete(path + "?version=1").status()).isEqualTo(200);
        assertThat(texts(secretary.get("api/meetings/groups").json(), "id"))
                .doesNotContain(saved.path("id").asText());
    }

    @Test
    void aUnitThatMergesHandsItsInvitationToItsSuccessor() {
        Http administrator = province.signedIn("quantri");
        JsonNode planned = created(meeting(
                "2027-10-08",
                List.of("dc-03162", "dc-03163"),
                line("UNITS", "Chủ tịch UBND", Map.of("unitIds", List.of("u-03162", "u-03163")))));
        String path = "api/meetings/" + planned.path("id").asText();

        JsonNode merged = administrator
                .post(
                        "api/units/changes",
                        Map.of(
                                "type", "MERGE",
                                "effective", "2027-10-07",
                                "legalBasis", "Nghị quyết thử",
                                "sources",
                                        List.of(
                                                Map.of("unit", "u-03162", "part", "WHOLE"),
                                                Map.of("unit", "u-03163", "part", "WHOLE")),
                                "into",
                                        Map.of(
                                                "code", "09999",
                                                "name", "Xã Nậm Kè Mới",
                                                "kind", "COMMUNE",
                                                "parent", "u-11")))
                .json();
        String heir = merged.path("units").get(2).asText();
        assertThat(site(secretary.get(path).json(), "dc-03162").path("standing").asBoolean())
                .isFalse();

        String heirSite = administrator
                .post("api/sites", Map.of("unitId", heir, "name", "Điểm cầu xã Nậm Kè Mới", "kind", "HALL"))
                .json()
                .path("id")
                .asText();
        administrator.post(
                "api/units/changes",
                Map.of(
                        "type", "RENAME",
                        "effective", "2027-10-09",
                        "legalBasis", "Nghị quyết thử",
                        "unit", heir,
                        "name", "Xã Nậm Kè"));

        Eventually.holds(
                Duration.ofSeconds(20),
                () -> assertThat(texts(secretary.get(path).json().path("sites"), "id"))
                        .contains(heirSite));
        JsonNode after = secretary.get(path).json();
        assertThat(texts(after.path("sites"), "id")).containsExactly("dc-hub", heirSite);
        assertThat(after.at("/composition/0/unitIds/0").asText()).isEqualTo(heir);
        assertThat(after.at("/composition/0/unitIds").size()).isEqualTo(1);
        assertThat(after.at("/history/1/what").asText()).isEqualTo("HANDED_OVER");
        assertThat(after.path("status").asText()).isEqualTo("PLANNED");
    }

    private static String nominate(String path, String... names) {
        Http.Answer answer = muongNhe.put(
                path + "/replies/dc-03160",
                Map.of(
                        "attending",
                        true,
                        "delegates",
                        List.of(names).stream()
                                .map(name -> Map.of("name", name, "invitee", "t-1"))
                                .toList()));
        return answer.status() + " " + answer.json().path("code").asText();
    }

    @SafeVarargs
    private static Http.Answer meeting(String day, Map<String, Object>... lines) {
        return secretary.post("api/meetings", body(day, lines));
    }

    @SafeVarargs
    private static Http.Answer meeting(String day, List<String> sites, Map<String, Object>... lines) {
        Map<String, Object> body = new HashMap<>(body(day, lines));
        body.put("siteIds", sites);
        return secretary.post("api/meetings", body);
    }

    @SafeVarargs
    private static Map<String, Object> body(String day, Map<String, Object>... lines) {
        Map<String, Object> body = new HashMap<>(province.meeting("Họp " + day, day, "dc-03160", "dc-tuphap"));
        body.put("composition", List.of(lines));
        return body;
    }

    private static Map<String, Object> line(String whom, String post, Map<String, Object> more) {
        Map<String, Object> line = new HashMap<>(more);
        line.put("whom", whom);
        line.put("post", post);
        return line;
    }

    private static List<String> asked(JsonNode meeting, String site) {
        return StreamSupport.stream(site(meeting, site).path("asked").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode site(JsonNode meeting, String id) {
        return StreamSupport.stream(meeting.path("sites").spliterator(), false)
                .filter(site -> site.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode created(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static String refusal(Http.Answer answer) {
        return answer.status() + " " + answer.json().path("code").asText();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.path(field).asText())
                .toList();
    }
}
