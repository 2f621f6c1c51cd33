package vn.diemcau.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Khal;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.testkit.Vdirsyncer;

/** Calendars of the demonstration province as programs read them that are not ours. */
class CalendarsIT {

    private static final String PASSWORD = "DiemCau-2026";
    private static final String TITLE = "Giao ban đọc từ điện thoại";

    private static RunningServer server;
    private static Http secretary;
    private static String meeting;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = RunningServer.named("calendars")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        assertThat(server.http().post("api/setup/demonstration", "").status()).isEqualTo(204);
        secretary = signedIn("thuky.tinh");
        meeting = scheduled(TITLE, "2027-03-01");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everybodyReadsTheirOwnMeetingsAndNobodyElses() {
        Map<String, Boolean> found = new LinkedHashMap<>();
        for (String account : List.of(
                "thuky.tinh", "chutich.tinh", "xa.03160", "lanhdao.03160", "xa.03175", "kythuat.tinh", "quantri")) {
            found.put(account, feed(signedIn(account), "own").contains("UID:" + meeting + "@diemcau"));
        }

        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "thuky.tinh", true,
                        "chutich.tinh", true,
                        "xa.03160", true,
                        "lanhdao.03160", true,
                        "xa.03175", false,
                        "kythuat.tinh", false,
                        "quantri", false));
    }

    @Test
    void aUnitsCalendarIsOpenedByItsLeadersAndSecretaries() {
        assertThat(feed(signedIn("lanhdao.03160"), "units/u-03160")).contains("UID:" + meeting + "@diemcau");
        assertThat(signedIn("xa.03160")
                        .post("api/calendar-access/units/u-03160", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(secretary.post("api/calendar-access/units/u-03160", "{}").status())
                .isEqualTo(403);
        assertThat(server.http().post("api/calendar-access/own", "{}").status()).isEqualTo(401);
    }

    @Test
    void whoHasTheLatestIsToldSo() {
        String path = address(signedIn("xa.03158"), "own");
        Http.Answer first = stranger(path, "");
        String tag = first.header("ETag").orElseThrow();

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Last-Modified")).isPresent();
        assertThat(stranger(path, tag).status()).isEqualTo(304);
        assertThat(stranger(path, "\"other\"").status()).isEqualTo(200);
    }

    @Test
    void anAddressThatWasTakenBackIsGone() {
        Http chair = signedIn("chutich.tinh");
        String path = address(chair, "own");
        assertThat(stranger(path, "").status()).isEqualTo(200);

        String next = address(chair, "own");
        assertThat(stranger(path, "").status()).isEqualTo(404);
        assertThat(chair.delete("api/calendar-access/own").status()).isEqualTo(204);
        assertThat(stranger(next, "").status()).isEqualTo(404);
        assertThat(stranger("lich/khong-co.ics", "").status()).isEqualTo(404);
    }

    @Test
    void aRealClientSubscribesAndSeesChangesAndCancellations() {
        Khal khal = Khal.in(folder);
        JsonNode password = password(signedIn("lanhdao.03160"), "Thunderbird");
        String moved = scheduled("Họp sẽ đổi giờ", "2027-03-02");
        var client = Vdirsyncer.in(
                folder,
                server.uri(),
                password.path("login").asText(),
                password.path("password").asText());

        client.synchronises();
        assertThat(khal.shows("01/03/2027", 3))
                .contains("01/03/2027 08:00-10:00 " + TITLE, "02/03/2027 08:00-10:00 Họp sẽ đổi giờ");

        assertThat(secretary
                        .post(
                                "api/meetings/" + moved + "/postponement",
                                Map.of(
                                        "version", 1,
                                        "start", "2027-03-02T14:00:00+07:00",
                                        "end", "2027-03-02T15:00:00+07:00",
                                        "reason", "Trùng lịch tiếp công dân"))
                        .status())
                .isEqualTo(200);
        client.synchronises();
        assertThat(khal.shows("02/03/2027", 1)).containsExactly("02/03/2027 14:00-15:00 Họp sẽ đổi giờ");

        assertThat(secretary
                        .post("api/meetings/" + moved + "/cancellation", Map.of("version", 2, "reason", "Mưa lũ"))
                        .status())
                .isEqualTo(200);
        client.synchronises();
        assertThat(khal.shows("02/03/2027", 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, 403",
        "DELETE, 403",
        "MKCALENDAR, 403",
        "PROPPATCH, 403",
        "MOVE, 403",
        "LOCK, 403",
        "POST, 403",
        "OPTIONS, 200"
    })
    void theCalendarServerIsOnlyRead(String method, int status) {
        assertThat(dav(method, "dav/me/lich/" + meeting + ".ics", "", "").status())
                .isEqualTo(status);
    }

    @Test
    void withoutAPasswordForProgramsNobodyReads() {
        JsonNode password = password(signedIn("xa.03158"), "Điện thoại");
        String login = basic("xa.03158", password.path("password").asText());

        assertThat(dav("PROPFIND", "dav/", "", "").status()).isEqualTo(401);
        assertThat(dav("PROPFIND", "dav/", basic("xa.03158", PASSWORD), "").status())
                .isEqualTo(401);
        assertThat(dav(
                                "PROPFIND",
                                "dav/",
                                basic("thuky.tinh", password.path("password").asText()),
                                "")
                        .status())
                .isEqualTo(401);
        assertThat(dav("PROPFIND", "dav/", login, "").status()).isEqualTo(207);
        assertThat(dav("GET", "dav/me/lich/" + meeting + ".ics", login, "").body())
                .contains("SUMMARY:" + TITLE);

        assertThat(signedIn("xa.03158")
                        .delete("api/calendar-access/passwords/"
                                + password.path("id").asText())
                        .status())
                .isEqualTo(204);
        assertThat(dav("PROPFIND", "dav/", login, "").status()).isEqualTo(401);
    }

    @Test
    void hostileQuestionsAreRefused() {
        String login = basic(
                "xa.03158",
                password(signedIn("xa.03158"), "Máy thử").path("password").asText());
        String bomb =
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><propfind xmlns='DAV:'><prop>&x;</prop></propfind>";

        assertThat(dav("PROPFIND", "dav/", login, bomb).status()).isEqualTo(400);
        assertThat(dav("REPORT", "dav/me/lich/", login, bomb).status()).isEqualTo(400);
        assertThat(dav("REPORT", "dav/me/lich/", login, "<sync-collection xmlns='DAV:'/>")
                        .status())
                .isEqualTo(403);
        assertThat(dav("PROPFIND", "dav/you/", login, "").status()).isEqualTo(404);
        assertThat(dav("GET", "dav/me/lich/..%2f..%2fetc.ics", login, "").status())
                .isIn(400, 404);
    }

    @Test
    void whoKnowsOnlyTheHostIsShownTheWay() {
        Http.Answer answer = server.http().get(".well-known/caldav");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location").orElseThrow()).endsWith("/dav/");
    }

    private static String feed(Http http, String whose) {
        return stranger(address(http, whose), "").body().replace("\r\n ", "");
    }

    private static String address(Http http, String whose) {
        Http.Answer answer = http.post("api/calendar-access/" + whose, "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("path").asText().substring(1);
    }

    private static JsonNode password(Http http, String label) {
        Http.Answer answer = http.post("api/calendar-access/passwords", Map.of("label", label));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static Http.Answer stranger(String path, String tag) {
        Http http = server.http();
        HttpRequest.Builder request = http.request(path).GET();
        return http.send(tag.isEmpty() ? request : request.header("If-None-Match", tag));
    }

    private static Http.Answer dav(String method, String path, String login, String body) {
        Http http = server.http();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Depth", "1");
        return http.send(login.isEmpty() ? request : request.header("Authorization", login));
    }

    private static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String scheduled(String title, String day) {
        JsonNode session = signedIn("chutich.tinh").get("api/session").json();
        Http.Answer answer = secretary.post(
                "api/meetings",
                Map.of(
                        "title",
                        title,
                        "kind",
                        "BRIEFING",
                        "unscheduled",
                        false,
                        "chairId",
                        session.path("person").path("id").asText(),
                        "secretaryId",
                        secretary
                                .get("api/session")
                                .json()
                                .path("person")
                                .path("id")
                                .asText(),
                        "start",
                        day + "T08:00:00+07:00",
                        "end",
                        day + "T10:00:00+07:00",
                        "hubSiteId",
                        "dc-hub",
                        "siteIds",
                        List.of("dc-03160", "dc-03158"),
                        "agenda",
                        List.of(Map.of("title", "Tình hình", "minutes", 30))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private static Http signedIn(String account) {
        return server.http().signIn(account, PASSWORD);
    }
}
