package vn.diemcau.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/** Administrators see and state the calendar, the policies and the hours; others have no way there. */
class LawPagesE2E {

    private final Accessibility accessibility = new Accessibility();

    @Test
    void anAdministratorStatesDaysPoliciesAndHours() {
        try (RunningServer server =
                        RunningServer.named("law-pages").withDemonstration().start();
                Browsers browsers = Browsers.open()) {
            Province.on(server.uri());
            Visitor administrator = visitor(server, browsers, 1366, 768, "quantri", "/quan-tri/lich?nam=2026");
            theAnnouncedYearIsShown(administrator);
            aDayIsAdded(administrator.open("/quan-tri/lich?nam=2027"));
            aFileReplacesTheYear(administrator);
            assertThat(accessibility.violations(administrator.page())).isEmpty();
            aPolicyIsStated(administrator.open("/quan-tri/quy-dinh"));
            hoursAreStated(administrator);
            assertThat(accessibility.violations(administrator.page())).isEmpty();
            Visitor phone = visitor(server, browsers, 390, 844, "quantri", "/quan-tri/lich?nam=2026");
            phone.fitsTheScreen();
            phone.open("/quan-tri/quy-dinh").fitsTheScreen();
            assertThat(accessibility.violations(phone.page())).isEmpty();
            Visitor secretary = visitor(server, browsers, 1366, 768, "thuky.tinh", "/");
            assertThat(secretary.page().locator("a[href='/quan-tri/lich']")).hasCount(0);
            assertThat(administrator.complaints()).allMatch(line -> line.contains("422"));
        }
    }

    private static void theAnnouncedYearIsShown(Visitor administrator) {
        Page page = administrator.page();
        assertThat(administrator.text("Theo thông báo nghỉ lễ")).isVisible();
        assertThat(page.locator(".month td.day-worked")).hasCount(2);
        assertThat(page.locator(".month").nth(1).locator("td.day-off")).hasCount(5);
        assertThat(page.locator("[data-day='2026-02-17']")).containsText("ngày 1 tháng 1 âm lịch");
    }

    private static void aDayIsAdded(Visitor administrator) {
        Page page = administrator.page();
        assertThat(administrator.text("chỉ là dự kiến theo luật")).isVisible();
        administrator.press("Thêm ngày").fill("Ngày", "20/02/2027").fill("Lý do", "Làm bù cho ngày 12/02");
        page.getByText("Làm bù", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.locator("#day-source").fill("Thông báo 1");
        administrator.press("Lưu");
        assertThat(page.locator("[data-day='2027-02-20']")).containsText("Làm bù cho ngày 12/02");
        assertThat(administrator.text("Tỉnh đã đặt")).isVisible();
    }

    private static void aFileReplacesTheYear(Visitor administrator) {
        Page page = administrator.page();
        take(administrator, "date,kind,reason,source\n2027-01-01,REST,a,b\n");
        assertThat(page.locator("calendar-import-dialog")).containsText("Dòng 2, cột kind");
        administrator.press("Thôi");
        take(administrator, "date,kind,reason,source\n2027-01-01,OFF,<b>Tết</b> Dương lịch,Luật\n");
        assertThat(page.locator("tr[data-day]")).hasCount(1);
        assertThat(page.locator("tr[data-day]")).containsText("<b>Tết</b> Dương lịch");
    }

    private static void take(Visitor administrator, String csv) {
        administrator.press("Nhập từ tệp");
        administrator
                .page()
                .locator("#year-file")
                .setInputFiles(new FilePayload("lich.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        administrator.press("Nhập");
    }

    private static void aPolicyIsStated(Visitor administrator) {
        Page page = administrator.page();
        assertThat(administrator.text("Quyết định 45/2018/QĐ-TTg, Điều 10")).isVisible();
        administrator.press("Quy định mới: Trả lời giấy mời");
        page.locator("#policy-amount").fill("2");
        administrator.press("Ban hành");
        assertThat(page.locator("#policy-citation-wrong")).isVisible();
        page.locator("#policy-citation").fill("Quy chế làm việc của UBND tỉnh, Điều 12");
        administrator.fill("Áp dụng cho cuộc họp từ ngày", "01/01/2020").press("Ban hành");
        assertThat(page.locator("section[aria-labelledby='rule-REPLY_BY'] > .policies .policy-amount"))
                .hasText("2 ngày làm việc");
        assertThat(page.locator("section[aria-labelledby='rule-REPLY_BY'] details"))
                .containsText("Đã có quy định mới");
    }

    private static void hoursAreStated(Visitor administrator) {
        Page page = administrator.page();
        administrator.press("Đặt giờ cho đơn vị");
        administrator.fill("thứ Bảy, buổi sáng từ", "07:30").fill("thứ Bảy, buổi sáng đến", "11:30");
        administrator.press("Lưu");
        assertThat(page.locator("hours-section table")).hasCount(2);
        assertThat(page.locator("hours-section table").last()).containsText("07:30 – 11:30");
    }

    private static Visitor visitor(
            RunningServer server, Browsers browsers, int width, int height, String account, String path) {
        return new Visitor(server.uri(), browsers.person(width, height))
                .open("/")
                .signIn(account)
                .open(path);
    }
}
