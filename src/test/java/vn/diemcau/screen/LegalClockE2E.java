package vn.diemcau.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/** A secretary sees by when the invitation must go out, and what it takes to send it later. */
class LegalClockE2E {

    private static final LocalDate TOMORROW =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1);

    private final Accessibility accessibility = new Accessibility();

    @Test
    void shortNoticeIsSeenWhileWritingAndNeedsAReason() {
        try (RunningServer server =
                        RunningServer.named("legal-clock").withDemonstration().start();
                Browsers browsers = Browsers.open()) {
            Province.on(server.uri());
            Visitor secretary = new Visitor(server.uri(), browsers.person(1366, 768))
                    .open("/")
                    .signIn("thuky.tinh")
                    .open("/cuoc-hop/moi");
            aNewMeetingIsInTime(secretary);
            tomorrowIsTooLate(secretary);
            assertThat(accessibility.violations(secretary.page())).isEmpty();
            anUnscheduledOneSaysWhy(secretary);
            assertThat(accessibility.violations(secretary.page())).isEmpty();
            theWeekShowsIt(secretary);
        }
    }

    private static void aNewMeetingIsInTime(Visitor secretary) {
        Locator clock = secretary.page().locator(".legal-clock");
        assertThat(clock).hasAttribute("data-light", "GREEN");
        assertThat(clock).containsText("Đúng thời hạn mời");
        assertThat(clock).containsText("Quyết định 45/2018/QĐ-TTg, Điều 9");
    }

    private static void tomorrowIsTooLate(Visitor secretary) {
        Page page = secretary.page();
        secretary
                .fill("Tên cuộc họp", "Kế hoạch (MẬT)")
                .fill("Ngày họp", TOMORROW.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                .fill("Nội dung 1", "Khai mạc");
        page.locator("#chair").selectOption(new SelectOption().setIndex(1));
        secretary.press("Tất cả xã, phường (45)");
        assertThat(page.locator(".legal-clock")).hasAttribute("data-light", "RED");
        secretary.press("Lập và gửi mời");
        assertThat(page.locator("[role=alert]")).containsText("không dùng hệ thống này");
        secretary.fill("Tên cuộc họp", "Ứng phó mưa lũ").press("Lập và gửi mời");
        assertThat(page.locator("[role=alert]")).containsText("giấy mời phải gửi chậm nhất ngày");
    }

    private static void anUnscheduledOneSaysWhy(Visitor secretary) {
        Page page = secretary.page();
        page.locator("#unscheduled").check();
        secretary.fill("Lý do họp đột xuất", "Mưa lũ ở các xã biên giới").press("Lập và gửi mời");
        assertThat(secretary.heading()).hasText("Ứng phó mưa lũ");
        assertThat(page.locator(".meeting-head")).containsText("Đột xuất, dưới thời hạn mời");
        assertThat(page.locator(".history")).containsText("Mưa lũ ở các xã biên giới");
    }

    private static void theWeekShowsIt(Visitor secretary) {
        secretary.open("/tuan?ngay=" + TOMORROW);
        assertThat(secretary.page().locator(".week-entry [data-light=RED]")).hasText("Đột xuất, dưới thời hạn mời");
    }
}
