package vn.diemcau.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Eventually;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.Socket;
import vn.diemcau.testkit.TestDatabase;

/** What the guests of a meeting are told on their pages, over HTTP in the demonstration province. */
class NoticesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RunningServer server;
    private static Province province;
    private static Http secretary;

    @BeforeAll
    static void start() {
        server = RunningServer.named("notices")
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
    void anInvitedSiteIsToldAtOnceAndWhatItHasSeenIsNotNew() {
        Http commune = province.signedIn("xa.03160");
        try (Socket page = Socket.open(server.webSocket("ws/duty"), commune)) {
            String meeting = planned("2027-04-01", "dc-03160");

            page.await("notices");
            JsonNode notice = commune.get("api/notices").json().get(0);
            assertThat(notice.path("kind").asText()).isEqualTo("INVITATION");
            assertThat(notice.path("meetingId").asText()).isEqualTo(meeting);
            assertThat(notice.path("start").asText()).isEqualTo("2027-04-01T08:00:00+07:00");
            assertThat(notice.path("seen").asBoolean()).isFalse();

            int before = unseen(commune);
            assertThat(commune.post("api/notices/seen?meeting=" + meeting, "")
                            .json()
                            .path("unseen")
                            .asInt())
                    .isEqualTo(before - 1);
            assertThat(commune.get("api/notices").json().get(0).path("seen").asBoolean())
                    .isTrue();
        }
    }

    @Test
    void everyChangeThatConcernsGuestsIsToldWithItsReason() {
        Http commune = province.signedIn("xa.03158");
        String meeting = planned("2027-04-02", "dc-03158");
        kindsAre(commune, meeting, "INVITATION");

        var change = new HashMap<>(province.meeting("Giao ban ngày 2027-04-02", "2027-04-02", "dc-03158"));
        change.putAll(Map.of("title", "Giao ban mở rộng", "version", 1, "reason", "Bổ sung nội dung"));
        assertThat(secretary.put("api/meetings/" + meeting, change).status()).isEqualTo(200);
        kindsAre(commune, meeting, "CHANGED", "INVITATION");

        secretary.post("api/meetings/" + meeting + "/postponement", Map.of("version", 2, "reason", "Mưa lũ"));
        kindsAre(commune, meeting, "POSTPONED", "CHANGED", "INVITATION");

        secretary.post("api/meetings/" + meeting + "/cancellation", Map.of("version", 3, "reason", "Thôi họp"));
        kindsAre(commune, meeting, "CANCELLED", "POSTPONED", "CHANGED", "INVITATION");
        assertThat(commune.get("api/notices").json().get(0).path("reason").asText())
                .isEqualTo("Thôi họp");
    }

    @Test
    void whoIsNotInvitedIsNotTold() {
        Http other = province.signedIn("xa.03163");
        Http invited = province.signedIn("xa.03127");
        int before = unseen(other);

        String meeting = planned("2027-04-05", "dc-03127");

        kindsAre(invited, meeting, "INVITATION");
        assertThat(unseen(other)).isEqualTo(before);
        assertThat(other.post("api/notices/seen?meeting=../..", "").status()).isEqualTo(200);
    }

    @Test
    void theOfficeIsToldWhatWaitsForItAndWhatBecameOfIt() {
        Http chair = province.signedIn("chutich.tinh");
        var draft = new HashMap<>(province.meeting("Giao ban trình duyệt", "2027-09-13", "dc-03160"));
        draft.put("stage", "PROPOSED");
        String meeting = secretary.post("api/meetings", draft).json().path("id").asText();
        Eventually.holds(PATIENCE, () -> assertThat(office(chair, meeting)).containsExactly("TO_APPROVE 0"));
        assertThat(office(secretary, meeting)).isEmpty();
        int before = unseen(chair);
        chair.post("api/notices/seen?meeting=" + meeting, "");
        assertThat(unseen(chair)).isEqualTo(before - 1);

        int version =
                chair.get("api/meetings/" + meeting).json().path("version").asInt();
        assertThat(chair.post("api/meetings/" + meeting + "/approval", Map.of("version", version))
                        .status())
                .isEqualTo(200);
        Eventually.holds(PATIENCE, () -> assertThat(office(secretary, meeting)).containsExactly("APPROVED 0"));
        assertThat(office(chair, meeting)).containsExactly("TO_APPROVE 0");
    }

    @Test
    void unitsThatDeclineAreToldToTheSecretaryTogether() {
        String meeting = province.planned("Giao ban nhiều đơn vị vắng", "2027-09-14", "dc-03160", "dc-03158");
        for (String commune : List.of("03160", "03158")) {
            assertThat(province.signedIn("xa." + commune)
                            .put(
                                    "api/meetings/" + meeting + "/replies/dc-" + commune,
                                    Map.of("attending", false, "reason", "Mất điện toàn xã"))
                            .status())
                    .isEqualTo(200);
        }

        Eventually.holds(PATIENCE, () -> assertThat(office(secretary, meeting)).containsExactly("UNITS_DECLINED 2"));
        assertThat(office(province.signedIn("xa.03160"), meeting)).isEmpty();
    }

    private static List<String> office(Http reader, String meeting) {
        return reader.get("api/notices/office").json().findParents("meetingId").stream()
                .filter(notice -> notice.path("meetingId").asText().equals(meeting))
                .map(notice -> notice.path("kind").asText() + " "
                        + notice.path("amount").asInt())
                .toList();
    }

    private static void kindsAre(Http reader, String meeting, String... kinds) {
        Eventually.holds(PATIENCE, () -> assertThat(kinds(reader, meeting)).containsExactly(kinds));
    }

    private static List<String> kinds(Http reader, String meeting) {
        return reader.get("api/notices").json().findParents("meetingId").stream()
                .filter(notice -> notice.path("meetingId").asText().equals(meeting))
                .map(notice -> notice.path("kind").asText())
                .toList();
    }

    private static int unseen(Http reader) {
        return reader.get("api/notices/count").json().path("unseen").asInt();
    }

    private static String planned(String day, String site) {
        return province.planned("Giao ban ngày " + day, day, site);
    }
}
