package vn.diemcau.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/**
 * A meeting of 168 units from its first line to its cancellation, on the pages of those who do it: the secretary at a desk, the leader and the communes on their phones. As many units as Thành phố Hồ
 * Chí Minh has since 01/07/2025.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskWalkE2E {

    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String TITLE =
            "Hội nghị trực tuyến đánh giá tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh và công tác"
                    + " phòng, chống thiên tai, tìm kiếm cứu nạn trên địa bàn";

    /** The demonstration has 58 sites besides the hub. */
    private static final int MORE = 110;

    private final List<BrowserContext> people = new ArrayList<>();
    private final Accessibility accessibility = new Accessibility();
    private RunningServer server;
    private Browsers browsers;

    @BeforeAll
    void start() {
        server = RunningServer.named("desk-walk").withDemonstration().start();
        browsers = Browsers.open();
        setDefaultAssertionTimeout(Duration.ofMinutes(1).toMillis());
        grow(Province.on(server.uri()).signedIn("quantri"));
    }

    @AfterAll
    void close() {
        people.forEach(BrowserContext::close);
        browsers.close();
        server.close();
    }

    @Test
    void aMeetingOf168UnitsGoesFromTheFirstLineToItsCancellation() {
        Visitor secretary = person("thuky.tinh", 1366, 768);
        Visitor leader = person("chutich.tinh", 390, 844);
        Visitor head = person("xa.03160", 390, 844);
        Visitor absent = person("xa.03158", 390, 844);

        String path = propose(secretary);
        approve(leader, path);
        issue(secretary, path);
        replyWithSubstitute(head);
        decline(absent, path);
        agree(secretary, path);
        move(secretary, path);
        hearOfTheChange(head);
        inTheWeek(secretary, leader);
        cancel(secretary, path);
        hearOfTheEnd(head);
        for (Visitor visitor : List.of(secretary, leader, head, absent)) {
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private String propose(Visitor secretary) {
        secretary.open("/cuoc-hop/moi");
        secretary.fill("Tên cuộc họp", TITLE).fill("Ngày họp", day(30));
        secretary.page().locator("#chair").selectOption(new SelectOption().setIndex(1));
        secretary.press("Tất cả xã, phường (155)");
        secretary
                .page()
                .locator(".picker-group")
                .filter(containing("Cấp tỉnh"))
                .locator("legend input")
                .check();
        assertThat(secretary.text("Đã chọn 168 trong 168 điểm cầu")).isVisible();
        secretary.press("Chủ tịch UBND mỗi xã, phường");
        secretary.page().locator("#book").selectOption("pb-hoitruong");
        secretary.fill("Nội dung 1", "Báo cáo tình hình và nhiệm vụ trọng tâm");
        judged(secretary, "editor");
        secretary.press("Trình duyệt");
        assertThat(secretary.heading()).hasText(TITLE);
        judged(secretary, "proposed");
        return URI.create(secretary.page().url()).getPath();
    }

    private void approve(Visitor leader, String path) {
        leader.open("/");
        assertThat(leader.page().locator("section").filter(containing("Chờ tôi duyệt")))
                .containsText("Hội nghị trực tuyến đánh giá");
        leader.open(path);
        judged(leader, "approval");
        leader.press("Duyệt");
        assertThat(leader.text("Đã duyệt, chờ phát hành giấy mời.")).isVisible();
    }

    private void issue(Visitor secretary, String path) {
        secretary.open(path).press("Phát hành");
        secretary.page().locator("dialog[open] .button-act").click();
        assertThat(secretary.text("Đã phát hành giấy mời.")).isVisible();
        assertThat(secretary.page().locator("replies-list .totals")).containsText("168/168");
        judged(secretary, "issued");
    }

    private void replyWithSubstitute(Visitor head) {
        noticed(head, "Mời họp").locator("a").click();
        head.settle();
        choose(head, "Dự họp");
        head.fill("Họ và tên", "Giàng A Thử");
        head.page().getByText("Cử người họp thay thủ trưởng").click();
        head.fill("Ai không dự được", "Chủ tịch UBND xã Mường Nhé")
                .fill("Người họp thay", "Giàng A Thử")
                .fill("Vì sao không dự được", "Chỉ đạo khắc phục hậu quả lũ quét tại các bản vùng cao");
        judged(head, "reply");
        head.press("Gửi trả lời");
        assertThat(head.text("Chờ đồng ý")).isVisible();
    }

    private void decline(Visitor absent, String path) {
        absent.open(path);
        choose(absent, "Không dự được");
        absent.fill("Lý do không dự", "Mất điện trên diện rộng").press("Gửi trả lời");
        assertThat(absent.text("Đã gửi trả lời.")).isVisible();
    }

    private void agree(Visitor secretary, String path) {
        secretary.open(path);
        Locator totals = secretary.page().locator("replies-list .totals");
        assertThat(totals).containsText("166/168");
        assertThat(secretary.page().locator("replies-list")).containsText("Mất điện trên diện rộng");
        assertThat(secretary.page().locator(".reply-group[data-kind=UNDECIDED]"))
                .containsText("Giàng A Thử");
        secretary.press("Đồng ý");
        assertThat(secretary.text("Đã đồng ý cho họp thay.")).isVisible();
    }

    private void move(Visitor secretary, String path) {
        secretary.open(path + "/sua");
        secretary.fill("Ngày họp", day(31)).fill("Vì sao thay đổi", "Trùng lịch làm việc với đoàn công tác Trung ương");
        judged(secretary, "change");
        secretary.press("Lưu thay đổi");
        assertThat(secretary.text("Đã lưu thay đổi và báo tới 168 điểm cầu.")).isVisible();
    }

    private void hearOfTheChange(Visitor head) {
        Locator line = noticed(head, "Thay đổi");
        assertThat(line).containsText("Trùng lịch làm việc với đoàn công tác Trung ương");
        line.locator("a").click();
        assertThat(head.text("Cuộc họp đã chuyển thời gian sau khi điểm cầu trả lời. Hãy trả lời lại."))
                .isVisible();
        judged(head, "asked-again");
    }

    private void inTheWeek(Visitor secretary, Visitor leader) {
        LocalDate moved = inDays(31);
        for (Visitor visitor : List.of(secretary, leader)) {
            visitor.open("/tuan?ngay=" + moved);
            assertThat(visitor.page().locator("main")).containsText("Hội nghị trực tuyến đánh giá");
            judged(visitor, "week-" + visitor.page().viewportSize().width);
        }
    }

    private void cancel(Visitor secretary, String path) {
        secretary.open(path);
        secretary.page().getByText("Hoãn, hủy").click();
        secretary.press("Hủy họp");
        secretary.fill("Lý do hủy", "Nội dung đã xử lý bằng văn bản").press("Hủy cuộc họp");
        assertThat(secretary.page().locator(".notice-bad")).containsText("Nội dung đã xử lý bằng văn bản");
        judged(secretary, "cancelled");
    }

    private void hearOfTheEnd(Visitor head) {
        assertThat(noticed(head, "Hủy họp")).containsText("Nội dung đã xử lý bằng văn bản");
        judged(head, "told");
    }

    /** The line on the page of notices, which is there a moment after it was done. */
    private Locator noticed(Visitor visitor, String kind) {
        visitor.open("/thong-bao");
        Locator line =
                visitor.page().locator(".notice-line").filter(containing(kind)).first();
        assertThat(line).containsText("Hội nghị trực tuyến đánh giá");
        return line;
    }

    private static void choose(Visitor visitor, String answer) {
        visitor.page()
                .getByText(answer, new Page.GetByTextOptions().setExact(true))
                .click();
    }

    /** Every page on the way is for everybody and not wider than the screen; a picture is kept for whoever wants to look. */
    private void judged(Visitor visitor, String name) {
        assertThat(accessibility.violations(visitor.page())).as(name).isEmpty();
        visitor.fitsTheScreen();
        visitor.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "desk-walk", name + ".png")));
    }

    private Visitor person(String account, int width, int height) {
        BrowserContext context = browsers.person(width, height);
        people.add(context);
        return new Visitor(server.uri(), context).open("/").signIn(account);
    }

    private static void grow(Http administrator) {
        for (int number = 1; number <= MORE; number++) {
            String code = Integer.toString(90_000 + number);
            String name = "Xã Tân Phước Khánh Hòa Thượng " + number;
            JsonNode units = created(administrator.post(
                            "api/units/changes",
                            Map.of(
                                    "type",
                                    "CREATE",
                                    "effective",
                                    "2026-01-01",
                                    "legalBasis",
                                    "Nghị quyết thử",
                                    "into",
                                    Map.of("code", code, "name", name, "kind", "COMMUNE", "parent", "u-11"))))
                    .path("units");
            created(administrator.post(
                    "api/sites",
                    Map.of(
                            "unitId",
                            units.get(units.size() - 1).asText(),
                            "name",
                            "Điểm cầu " + name,
                            "kind",
                            "HALL")));
        }
    }

    private static JsonNode created(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String day(int days) {
        return inDays(days).format(WRITTEN);
    }

    private static LocalDate inDays(int days) {
        return LocalDate.now(PROVINCE).plusDays(days);
    }
}
