package vn.diemcau.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
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

/** What everybody sees of an office's week, and what nobody does. */
class PublicWeekIT {

    private static RunningServer server;
    private static Province province;
    private static Http secretary;
    private static Http stranger;

    @BeforeAll
    static void start() {
        server = RunningServer.named("public-week")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        province = Province.on(server.uri());
        secretary = province.signedIn("thuky.tinh");
        stranger = province.stranger();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** One story, because what was asked for once is handed out for a while: every case lies in a week of its own. */
    @Test
    void onlyWhatIsMarkedIssuedAndOnIsShownAndNothingButItsTimePlaceTitleAndPost() {
        String shown = planned("Giao ban công khai", 2, "BRIEFING");
        planned("Giao ban kín", 2, "BRIEFING");
        String cancelled = planned("Giao ban bị hủy", 2, "BRIEFING");
        String postponed = planned("Giao ban bị hoãn", 2, "BRIEFING");
        String taken = planned("Giao ban thôi công khai", 2, "BRIEFING");
        String draft = drafted("Giao ban đang soạn", 2);
        String counsel = planned("Họp tham mưu", 2, "ADVISORY");
        for (String meeting : List.of(shown, cancelled, postponed, taken, draft)) {
            assertThat(show(secretary, meeting, true).status()).isEqualTo(200);
        }
        assertThat(show(secretary, counsel, true).json().path("code").asText()).isEqualTo("NOT_FOR_THE_PUBLIC");
        assertThat(show(secretary, taken, false).status()).isEqualTo(200);
        assertThat(act(secretary, cancelled, "cancellation").status()).isEqualTo(200);
        assertThat(act(secretary, postponed, "postponement").status()).isEqualTo(200);

        Http.Answer week = stranger.get("api/public-weeks/u-11?day=" + day(2));

        assertThat(week.status()).isEqualTo(200);
        assertThat(week.json().path("meetings")).hasSize(1);
        assertThat(week.json().at("/meetings/0/title").asText()).isEqualTo("Giao ban công khai");
        assertThat(week.json().at("/meetings/0/post").asText()).contains("Chủ tịch");
        assertThat(names(week)).containsExactlyInAnyOrder("title", "start", "end", "post", "place");
        String calendar = stranger.get("api/public-weeks/u-11/calendar.ics").body();
        assertThat(calendar).contains("METHOD:PUBLISH", "SUMMARY:Giao ban công khai");
        for (String text : List.of(week.body(), calendar)) {
            assertThat(text)
                    .doesNotContain("kín", "hủy", "hoãn", "thôi", "soạn", "tham mưu", "dc-", "Khoàng")
                    .doesNotContain(shown, cancelled, postponed, taken, draft, counsel);
        }
        assertThat(stranger.get("api/public-weeks/u-03160?day=" + day(2)).json().path("meetings"))
                .isEmpty();
    }

    @Test
    void whatIsNotNearOrNotThereIsNotFound() {
        assertThat(stranger.get("api/public-weeks/u-11?day=2031-01-01").status())
                .isEqualTo(404);
        assertThat(stranger.get("api/public-weeks/u-11?day=hom-nay").status()).isEqualTo(404);
        assertThat(stranger.get("api/public-weeks/khong-co").status()).isEqualTo(404);
        assertThat(stranger.get("api/public-weeks/khong-co/calendar.ics").status())
                .isEqualTo(404);
        assertThat(stranger.post("api/public-weeks/u-11", "").status()).isEqualTo(401);
    }

    @Test
    void whoMayEditTheMeetingDecidesAndTheHistorySaysSo() {
        String meeting = planned("Giao ban hỏi quyền", 3, "BRIEFING");

        assertThat(show(stranger, meeting, true).status()).isEqualTo(401);
        assertThat(show(province.signedIn("xa.03158"), meeting, true).status()).isEqualTo(403);
        assertThat(show(province.signedIn("xa.03127"), meeting, true).status()).isEqualTo(404);
        assertThat(published(meeting)).isFalse();
        assertThat(show(secretary, meeting, true).status()).isEqualTo(200);
        assertThat(published(meeting)).isTrue();
        assertThat(secretary
                        .get("api/meetings/" + meeting)
                        .json()
                        .findValues("changes")
                        .toString())
                .contains("published");
        assertThat(secretary
                        .put("api/meetings/" + meeting + "/publication", Map.of("version", 1, "published", true))
                        .status())
                .isEqualTo(409);
    }

    private static List<String> names(Http.Answer week) {
        List<String> names = new ArrayList<>();
        week.json().at("/meetings/0").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean published(String meeting) {
        return secretary
                .get("api/meetings/" + meeting + "/publication")
                .json()
                .path("published")
                .asBoolean();
    }

    private static Http.Answer act(Http who, String meeting, String deed) {
        return who.post(
                "api/meetings/" + meeting + "/" + deed, Map.of("version", version(meeting), "reason", "Đổi lịch"));
    }

    private static Http.Answer show(Http who, String meeting, boolean published) {
        return who.put(
                "api/meetings/" + meeting + "/publication",
                Map.of("version", version(meeting), "published", published));
    }

    private static int version(String meeting) {
        return secretary.get("api/meetings/" + meeting).json().path("version").asInt();
    }

    private static String planned(String title, int weeks, String kind) {
        return made(title, weeks, Map.of("kind", kind));
    }

    private static String drafted(String title, int weeks) {
        return made(title, weeks, Map.of("stage", "DRAFT"));
    }

    private static String made(String title, int weeks, Map<String, Object> more) {
        var body = new HashMap<>(province.meeting(title, day(weeks), "dc-03158"));
        body.putAll(more);
        body.put("overlapReason", "Nhiều cuộc cùng buổi");
        Http.Answer answer = secretary.post("api/meetings", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    /** A Tuesday, so many weeks from today; the public week shows only what is near. */
    private static String day(int weeks) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return today.plusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))
                .toString();
    }
}
