package vn.diemcau.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** Rooms and equipment over HTTP: booked by proposals, shown while editing, kept by those who have them. Each test has a day of its own. */
class AssetsIT {

    private static RunningServer server;
    private static Province province;
    private static Http secretary;

    @BeforeAll
    static void start() {
        server = RunningServer.named("assets")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        province = Province.on(server.uri());
        secretary = province.signedIn("thuky.tinh");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRoomIsKeptFromTheProposalOnAndFreeAgainAfterACancellation() {
        JsonNode first = created(secretary.post("api/meetings", booking("2027-10-11", "PROPOSED", "pb-a2", 1)));

        Http.Answer second = secretary.post("api/meetings", booking("2027-10-11", "PROPOSED", "pb-a2", 1));

        assertThat(refusal(second)).isEqualTo("409 OVERLAP");
        assertThat(second.json().at("/details/scarce/0/name").asText()).isEqualTo("Phòng họp số 2");
        assertThat(second.json().at("/details/scarce/0/rivals/0/title").asText())
                .isEqualTo(first.path("title").asText());
        assertThat(bookings("pb-a2", "2027-10-11").size()).isEqualTo(1);

        String path = "api/meetings/" + first.path("id").asText();
        assertThat(secretary
                        .post(
                                path + "/cancellation",
                                Map.of("version", first.path("version").asInt(), "reason", "Đổi lịch"))
                        .status())
                .isEqualTo(200);
        assertThat(bookings("pb-a2", "2027-10-11").size()).isZero();
        assertThat(created(secretary.post("api/meetings", booking("2027-10-11", "PROPOSED", "pb-a2", 1)))
                        .at("/bookings/0/name")
                        .asText())
                .isEqualTo("Phòng họp số 2");
    }

    @Test
    void whileEditingItIsShownHowManyPiecesAreLeft() {
        created(secretary.post("api/meetings", booking("2027-10-12", "PROPOSED", "tb-micro", 6)));
        Map<String, Object> draft = booking("2027-10-12", null, "tb-micro", 3);

        JsonNode scarce = secretary.post("api/meetings/overlaps", draft).json().path("scarce");

        assertThat(scarce.at("/0/needed").asInt()).isEqualTo(3);
        assertThat(scarce.at("/0/free").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsNotSharedIsNotBookedByOthers() {
        Http commune = province.signedIn("lanhdao.03160");
        String head = commune.get("api/session").json().at("/person/id").asText();
        Map<String, Object> body = new HashMap<>(booking("2027-10-13", "ISSUED", "pb-a2", 1));
        body.putAll(
                Map.of("chairId", head, "secretaryId", head, "hubSiteId", "dc-03160", "siteIds", List.of("dc-03158")));

        assertThat(refusal(commune.post("api/meetings", body))).isEqualTo("422 ASSET_NOT_YOURS");

        body.put("venue", venue("tb-luudong", 1));
        assertThat(commune.post("api/meetings", body).status()).isEqualTo(201);
    }

    @Test
    void whatIsGivenUpStaysForThoseWhoHaveItAndIsBookedNoMore() {
        created(secretary.post("api/meetings", booking("2027-10-14", "PROPOSED", "pb-a3", 1)));
        JsonNode room = asset("pb-a3");

        Map<String, Object> idle =
                Map.of("unitId", "u-vpubnd", "kind", "ROOM", "name", "Phòng họp số 3", "inUse", false, "version", 1);
        assertThat(refusal(province.signedIn("lanhdao.03160").put("api/assets/pb-a3", idle)))
                .isEqualTo("403 NOT_ALLOWED");
        assertThat(secretary.put("api/assets/pb-a3", idle).status()).isEqualTo(200);

        assertThat(room.path("inUse").asBoolean()).isTrue();
        assertThat(refusal(secretary.put("api/assets/pb-a3", idle))).isEqualTo("409 STALE_VERSION");
        assertThat(bookings("pb-a3", "2027-10-14").size()).isEqualTo(1);
        assertThat(refusal(secretary.post("api/meetings", booking("2027-10-15", "PROPOSED", "pb-a3", 1))))
                .isEqualTo("422 ASSET_NOT_YOURS");
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThat(refusal(secretary.post(
                        "api/assets", Map.of("unitId", "u-vpubnd", "kind", "EQUIPMENT", "name", "Loa", "quantity", 0))))
                .isEqualTo("422 NUMBER_OUT_OF_RANGE");
        assertThat(refusal(secretary.post("api/meetings", booking("2027-10-15", "PROPOSED", "tb-micro", 0))))
                .isEqualTo("422 NUMBER_OUT_OF_RANGE");
        assertThat(refusal(secretary.post("api/meetings", booking("2027-10-15", "PROPOSED", "khong-co", 1))))
                .isEqualTo("422 ASSET_NOT_YOURS");
    }

    private static Map<String, Object> booking(String day, String stage, String asset, int quantity) {
        Map<String, Object> body = new HashMap<>(province.meeting("Họp " + day, day, "dc-03160"));
        body.put("venue", venue(asset, quantity));
        body.put("stage", stage);
        return body;
    }

    private static Map<String, Object> venue(String asset, int quantity) {
        return Map.of("kind", "ONLINE", "uses", List.of(Map.of("assetId", asset, "quantity", quantity)));
    }

    private static JsonNode bookings(String asset, String day) {
        return secretary
                .get("api/assets/" + asset + "/bookings?from=" + day + "&to=" + day)
                .json();
    }

    private static JsonNode asset(String id) {
        for (JsonNode each : secretary.get("api/assets").json()) {
            if (each.path("id").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError("no asset " + id);
    }

    private static JsonNode created(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static String refusal(Http.Answer answer) {
        return answer.status() + " " + answer.json().path("code").asText();
    }
}
