package vn.diemcau.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/** A secretary plans a meeting that comes again, the chair approves all of it on a phone, and the rest is changed and given up as one. */
class SeriesE2E {

    private final Accessibility accessibility = new Accessibility();

    @Test
    void aSeriesIsPlannedApprovedChangedAndGivenUp() {
        try (RunningServer server =
                        RunningServer.named("series-pages").withDemonstration().start();
                Browsers browsers = Browsers.open()) {
            Province.on(server.uri());
            Visitor secretary = signedIn(server.uri(), browsers, "thuky.tinh", 1366, 768);
            theDaysAreSeenBeforehand(secretary.open("/cuoc-hop/moi"));
            itIsKeptAsATemplate(secretary);
            seriesIsProposed(secretary);
            itGoesOnUntilALaterDay(secretary);
            String second = secretary
                    .page()
                    .locator(".series-place a[aria-label='Kỳ sau']")
                    .getAttribute("href");
            Visitor chair = signedIn(server.uri(), browsers, "chutich.tinh", 390, 844);
            theChairApprovesAll(chair.open(second));
            theFollowingAreChanged(secretary, second);
            theRestIsGivenUp(secretary);
            assertThat(Stream.of(secretary, chair).flatMap(each -> each.complaints().stream()))
                    .isEmpty();
        }
    }

    private static Visitor signedIn(URI root, Browsers browsers, String account, int width, int height) {
        return new Visitor(root, browsers.person(width, height)).open("/").signIn(account);
    }

    /** Thursdays from 26/08/2027 on; 02/09 is the National Day. */
    private void theDaysAreSeenBeforehand(Visitor secretary) {
        Page page = secretary.page();
        secretary
                .fill("Tên cuộc họp", "Giao ban hằng tuần")
                .fill("Ngày họp", "26/08/2027")
                .fill("Nội dung 1", "Khai mạc");
        page.locator("#chair").selectOption(new SelectOption().setIndex(1));
        secretary.press("Tất cả xã, phường (45)");
        page.locator("#repeat").selectOption("WEEKLY");
        assertThat(page.locator("#repeat option:checked")).hasText("Hằng tuần, vào thứ Năm");
        secretary.fill("Số lần họp", "5");
        Locator days = page.locator(".series-day");
        assertThat(days).hasCount(5);
        assertThat(page.locator(".series-day[data-fate=MOVED]")).containsText("Chuyển từ 02/09/2027");
        days.last().locator("input").uncheck();
        assertThat(days.last()).hasAttribute("data-fate", "STRUCK");
        days.last().locator("input").check();
        assertThat(days.last()).hasAttribute("data-fate", "KEPT");
        days.nth(3).locator("input").press("Space");
        assertThat(page.locator("#series-days-heading")).hasText("4 kỳ họp");
        assertThat(accessibility.violations(page)).isEmpty();
        secretary.fitsTheScreen();
    }

    private void itIsKeptAsATemplate(Visitor secretary) {
        Page page = secretary.page();
        secretary.press("Dùng mẫu");
        assertThat(page.locator("dialog")).containsText("Cơ quan chưa có mẫu nào");
        secretary.press("Thôi").press("Lưu thành mẫu").fill("Tên mẫu", "Giao ban đầu tuần");
        inDialog(page, "Lưu").click();
        assertThat(secretary.text("Đã lưu mẫu “Giao ban đầu tuần”.")).isVisible();
        secretary.fill("Tên cuộc họp", "Nhầm").press("Dùng mẫu");
        page.locator("dialog").getByText("Giao ban đầu tuần").click();
        assertThat(accessibility.violations(page)).isEmpty();
        secretary.press("Dùng mẫu này");
        assertThat(page.locator("#title")).hasValue("Giao ban hằng tuần");
        assertThat(page.locator("#series-days-heading")).hasText("4 kỳ họp");
    }

    private void itGoesOnUntilALaterDay(Visitor secretary) {
        Page page = secretary.page();
        secretary.press("Kéo dài loạt họp…").fill("Ngày cuối cùng", "07/10/2027");
        page.keyboard().press("Tab");
        assertThat(accessibility.violations(page)).isEmpty();
        inDialog(page, "Kéo dài").click();
        assertThat(secretary.text("Đã thêm 2 kỳ họp.")).isVisible();
        assertThat(page.locator(".series-place summary")).containsText("Kỳ 1/6 của loạt họp");
    }

    private void seriesIsProposed(Visitor secretary) {
        secretary.press("Trình duyệt");
        assertThat(secretary.heading()).hasText("Giao ban hằng tuần");
        assertThat(secretary.page().locator(".series-place summary")).containsText("Kỳ 1/4 của loạt họp");
        secretary.page().locator(".series-place summary").click();
        assertThat(secretary.page().locator(".series-turns li").nth(1)).containsText("Thay cho ngày 02/09/2027");
        assertThat(accessibility.violations(secretary.page())).isEmpty();
    }

    private void theChairApprovesAll(Visitor chair) {
        Page page = chair.page();
        chair.press("Duyệt");
        assertThat(page.locator("dialog")).containsText("Tất cả các kỳ còn lại");
        assertThat(accessibility.violations(page)).isEmpty();
        chair.fitsTheScreen();
        inDialog(page, "Duyệt").click();
        assertThat(page.locator(".meeting-head")).containsText("Đã duyệt");
        chair.press("Phát hành");
        inDialog(page, "Phát hành").click();
        assertThat(page.locator(".meeting-head")).containsText("Bạn chủ trì");
        page.locator(".series-place summary").click();
        assertThat(page.locator(".series-turns li").nth(3)).not().containsText("Chờ duyệt");
        chair.fitsTheScreen();
    }

    private void theFollowingAreChanged(Visitor secretary, String second) {
        Page page = secretary.page();
        secretary.open(second + "/sua");
        page.getByText("Kỳ này và các kỳ sau").click();
        secretary.fill("Tên cuộc họp", "Giao ban mở rộng").fill("Vì sao thay đổi", "Thêm thành phần");
        assertThat(accessibility.violations(page)).isEmpty();
        secretary.press("Lưu thay đổi");
        assertThat(secretary.text("Đã thay đổi 5 kỳ họp.")).isVisible();
        page.locator(".series-place a[aria-label='Kỳ sau']").click();
        assertThat(secretary.heading()).hasText("Giao ban mở rộng");
    }

    private static void theRestIsGivenUp(Visitor secretary) {
        Page page = secretary.page();
        page.locator(".meeting-verbs details.menu summary").click();
        page.locator(".meeting-verbs .menu-danger").click();
        page.locator("dialog").getByText("Tất cả các kỳ còn lại").click();
        secretary.fill("Lý do hủy", "Chuyển sang báo cáo bằng văn bản");
        inDialog(page, "Hủy cuộc họp").click();
        assertThat(page.locator(".meeting-head")).containsText("Đã hủy");
        page.locator(".series-place summary").click();
        assertThat(page.locator(".series-turns li").filter(new Locator.FilterOptions().setHasText("Đã hủy")))
                .hasCount(6);
    }

    private static Locator inDialog(Page page, String button) {
        return page.locator("dialog")
                .locator("button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .last();
    }
}
