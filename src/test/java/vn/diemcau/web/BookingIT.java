package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.rest.MediaServerBodies;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** Room and recorders are kept for what is planned. One server carries 100 sites and records one meeting; each test has a day of its own. */
class BookingIT {

    private static final List<String> LARGE = List.of("dc-03160", "dc-03158");

    private static RunningServer server;
    private static Http administrator;
    private static Http secretary;
    private static JsonNode jitsi;

    @BeforeAll
    static void start() {
        server = RunningServer.named("bookings")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        Province province = Province.on(server.uri());
        administrator = province.signedIn("quantri");
        secretary = province.signedIn("thuky.tinh");
        Map<String, Object> body = MediaServerBodies.at(
                "http://127.0.0.1:9", "HS256", "IN_SERVICE", "mot-bi-mat-dai-hon-ba-muoi-hai-byte");
        body.put("endpoints", 5);
        jitsi = administrator.post("api/media/servers", body).json();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aSecondRecordingAtTheSameTimeIsShownAsShortAndNeedsAReason() {
        JsonNode first = planned(meeting("2027-04-05", "08:00", "10:00", List.of("dc-03160"), true));
        Map<String, Object> second = meeting("2027-04-05", "09:00", "11:00", List.of("dc-03163"), true);

        JsonNode shown = secretary.post("api/meetings/overlaps", second).json().path("shortage");
        assertThat(shown.path("what").asText()).isEqualTo("RECORDER");
        assertThat(shown.at("/rivals/0/meetingId").asText())
                .isEqualTo(first.path("id").asText());
        assertThat(shown.path("roomFrom").asText()).isEqualTo("2027-04-05T10:00:00+07:00");
        Http.Answer refused = secretary.post("api/meetings", second);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/details/shortage/what").asText()).isEqualTo("RECORDER");

        second.put("overlapReason", "Chỉ đạo khẩn");
        planned(second);
        assertThat(booked("2027-04-05")).hasSize(2);
    }

    @Test
    void whatIsGivenUpOrMovedIsFreeForOthers() {
        JsonNode first = planned(meeting("2027-04-12", "08:00", "10:00", LARGE, false));
        Map<String, Object> other = meeting("2027-04-12", "08:00", "10:00", List.of("dc-03163", "dc-03164"), false);
        assertThat(secretary
                        .post("api/meetings/overlaps", other)
                        .json()
                        .at("/shortage/what")
                        .asText())
                .isEqualTo("ROOM");

        String path = "api/meetings/" + first.path("id").asText();
        secretary.post(
                path + "/postponement",
                Map.of(
                        "version", 1,
                        "reason", "Bão",
                        "start", "2027-04-13T08:00:00+07:00",
                        "end", "2027-04-13T10:00:00+07:00"));
        assertThat(booked("2027-04-12"))
                .extracting(one -> one.path("start").asText())
                .containsExactly("2027-04-13T08:00:00+07:00");
        assertThat(secretary
                                .post("api/meetings/overlaps", other)
                                .json()
                                .path("shortage")
                                .isMissingNode()
                        || secretary
                                .post("api/meetings/overlaps", other)
                                .json()
                                .path("shortage")
                                .isNull())
                .isTrue();

        secretary.post(path + "/cancellation", Map.of("version", 2, "reason", "Thôi họp"));
        assertThat(booked("2027-04-12")).isEmpty();
    }

    @Test
    void aMeetingThatIsHeldElsewhereTakesNoRoom() {
        Map<String, Object> external = meeting("2027-04-19", "08:00", "10:00", LARGE, false);
        external.put("venue", Map.of("kind", "EXTERNAL", "dialStrings", List.of(Map.of("text", "1234"))));
        planned(external);

        assertThat(booked("2027-04-19")).isEmpty();
    }

    @Test
    void theCalendarTellsWhatIsBookedOnEachServer() {
        planned(meeting("2027-04-26", "08:00", "10:00", LARGE, true));

        JsonNode week = administrator.get("api/media/calendar?from=2027-04-26").json();

        assertThat(week.at("/servers/0/id").asText()).isEqualTo(jitsi.path("id").asText());
        assertThat(week.at("/servers/0/endpoints").asInt()).isEqualTo(5);
        JsonNode booking = week.at("/servers/0/bookings/0");
        assertThat(booking.path("title").asText()).isEqualTo("Họp 2027-04-26");
        assertThat(booking.path("endpoints").asInt()).isEqualTo(3);
        assertThat(booking.path("recorder").asBoolean()).isTrue();
        assertThat(secretary.get("api/media/calendar").status()).isEqualTo(403);
    }

    private static JsonNode booked(String day) {
        return administrator.get("api/media/calendar?from=" + day).json().at("/servers/0/bookings");
    }

    private static JsonNode planned(Map<String, Object> meeting) {
        Http.Answer answer = secretary.post("api/meetings", meeting);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static Map<String, Object> meeting(
            String day, String from, String to, List<String> sites, boolean recorded) {
        String secretaryId =
                secretary.get("api/session").json().at("/person/id").asText();
        Map<String, Object> meeting = new HashMap<>(Map.of(
                "title",
                "Họp " + day,
                "kind",
                "BRIEFING",
                "chairId",
                leader(),
                "secretaryId",
                secretaryId,
                "start",
                day + "T" + from + ":00+07:00",
                "end",
                day + "T" + to + ":00+07:00",
                "hubSiteId",
                "dc-hub",
                "siteIds",
                sites,
                "venue",
                Map.of("kind", "ONLINE", "recorded", recorded)));
        return meeting;
    }

    private static String leader() {
        return Province.on(server.uri())
                .signedIn("chutich.tinh")
                .get("api/session")
                .json()
                .at("/person/id")
                .asText();
    }
}
