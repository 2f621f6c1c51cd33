package vn.diemcau.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.rest.MediaServerBodies;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/** A secretary learns while planning that no recorder is left, and technicians see in the servers' week why. */
class ServerCalendarE2E {

    private static final LocalDate MONDAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .plusWeeks(3);

    private final Accessibility accessibility = new Accessibility();

    @Test
    void whatIsShortIsSaidWhilePlanningAndShownInTheWeekOfTheServers() {
        try (RunningServer server = RunningServer.named("server-calendar")
                        .withDemonstration()
                        .start();
                Browsers browsers = Browsers.open()) {
            Province province = Province.on(server.uri());
            province.signedIn("quantri")
                    .post(
                            "api/media/servers",
                            MediaServerBodies.at("http://127.0.0.1:9", "HS256", "IN_SERVICE", "x".repeat(40)));
            recordedMeeting(province.signedIn("thuky.tinh"));

            Visitor secretary = visitor(server, browsers, 1366, 768, "thuky.tinh", "/cuoc-hop/moi");
            aSecondRecordingIsMovedToWhenThereIsARecorder(secretary);
            secretary.press("Lập và gửi mời");
            assertThat(secretary.heading()).hasText("Họp thứ hai");

            Visitor operator =
                    visitor(server, browsers, 390, 844, "kythuat.tinh", "/may-chu/lich?ngay=" + MONDAY.plusDays(2));
            theWeekShowsBoth(operator);
            operator.fitsTheScreen();
            assertThat(accessibility.violations(operator.page())).isEmpty();
            assertThat(accessibility.violations(secretary.page())).isEmpty();
        }
    }

    private static void aSecondRecordingIsMovedToWhenThereIsARecorder(Visitor secretary) {
        Page page = secretary.page();
        secretary
                .fill("Tên cuộc họp", "Họp thứ hai")
                .fill("Ngày họp", MONDAY.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        page.locator("#chair").selectOption(new SelectOption().setIndex(2));
        page.locator("#recorded").check();
        secretary.fill("Nội dung 1", "Khai mạc").press("Tất cả xã, phường (45)");
        assertThat(page.locator("[data-shortage=RECORDER]")).hasText("Không còn máy ghi hình vào giờ này");
        assertThat(page.locator("#overlaps")).containsText("“Họp được ghi hình”");

        secretary.press("Chuyển sang giờ này");
        assertThat(page.locator("[data-shortage]")).hasCount(0);
        assertThat(page.getByLabel("Từ", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("10:00");
    }

    private static void theWeekShowsBoth(Visitor operator) {
        Page page = operator.page();
        assertThat(page.locator(".day-lane a")).hasCount(2);
        assertThat(page.locator(".day-lane")).hasCount(1);
        assertThat(page.locator(".server-day summary")).hasText("2 cuộc họp · nhiều nhất 46 trong 100 điểm cầu");
        page.keyboard().press("ArrowRight");
        assertThat(operator.text("Tuần này chưa có cuộc họp nào cần máy chủ.")).isVisible();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".day-lane a")).hasCount(2);
    }

    private static void recordedMeeting(Http secretary) {
        Http.Answer answer = secretary.post(
                "api/meetings",
                Map.of(
                        "title",
                        "Họp được ghi hình",
                        "kind",
                        "BRIEFING",
                        "chairId",
                        person(secretary, "LEADER"),
                        "secretaryId",
                        person(secretary, "SECRETARY"),
                        "start",
                        MONDAY + "T08:00:00+07:00",
                        "end",
                        MONDAY + "T10:00:00+07:00",
                        "hubSiteId",
                        "dc-03160",
                        "siteIds",
                        List.of("dc-03158"),
                        "venue",
                        Map.of("kind", "ONLINE", "recorded", true)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static String person(Http caller, String role) {
        return caller.get("api/people?role=" + role).json().get(0).path("id").asText();
    }

    private static Visitor visitor(
            RunningServer server, Browsers browsers, int width, int height, String account, String path) {
        return new Visitor(server.uri(), browsers.person(width, height))
                .open("/")
                .signIn(account)
                .open(path);
    }
}
