package vn.diemcau.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.RunningServer;

/** The office pages on the running application, as people use them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficePagesE2E {

    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int FIRST_PAGE_BYTES = 300_000;

    /** Everything that came over the wire for this page, with its headers. */
    private static final String BYTES = """
            () => ["navigation", "resource"]
              .flatMap(kind => performance.getEntriesByType(kind))
              .reduce((sum, { transferSize }) => sum + transferSize, 0)
            """;

    /** For a busy machine; what is ready sooner is not waited for. */
    private static final double PATIENCE_MS = 60_000;

    private RunningServer server;
    private Browsers browsers;
    private final List<BrowserContext> people = new ArrayList<>();
    private final Accessibility accessibility = new Accessibility();

    @BeforeAll
    void anEmptyDemonstrationOffersTheSampleProvince() {
        server = RunningServer.named("office-pages").withDemonstration().start();
        browsers = Browsers.open();
        setDefaultAssertionTimeout(PATIENCE_MS);
        Visitor first = visitor().open("/");
        first.press("Nạp tỉnh mẫu");
        assertThat(first.button("Đăng nhập")).isVisible();
        assertThat(first.text("CHẾ ĐỘ TRÌNH DIỄN")).isVisible();
    }

    @AfterEach
    void everybodyLeaves() {
        people.forEach(BrowserContext::close);
        people.clear();
    }

    @AfterAll
    void close() {
        browsers.close();
        server.close();
    }

    @Test
    void aReadyAccountIsFilledInWithOneClick() {
        Visitor visitor = visitor().open("/");
        visitor.page()
                .locator("ready-accounts button")
                .filter(containing("thuky.tinh"))
                .click();
        visitor.press("Đăng nhập").settle();
        assertThat(visitor.page().locator(".masthead .who")).containsText("Văn phòng");
    }

    @Test
    void aWrongPasswordIsToldWithoutACode() {
        Visitor visitor =
                visitor().open("/").fill("Tên đăng nhập", "thuky.tinh").fill("Mật khẩu", "sai");
        visitor.press("Đăng nhập");
        assertThat(visitor.page().locator("[role=alert] p").first()).hasText("Tên đăng nhập hoặc mật khẩu chưa đúng.");
    }

    @Test
    void aSecretaryInvitesAllCommunesAndOneAnswersOnAPhone() {
        String title = "Giao ban các xã, phường";
        Visitor secretary = signedIn("thuky.tinh").open("/cuoc-hop/moi");
        plan(secretary, title, inDays(20));
        secretary.press("Tất cả xã, phường (45)").press("Lập và gửi mời");
        assertThat(secretary.heading()).hasText(title);
        assertThat(secretary.text("Đã lập cuộc họp và gửi tới 45 điểm cầu.")).isVisible();

        Visitor commune = phone("xa.03160").open(path(secretary));
        commune.page()
                .getByText("Dự họp", new Page.GetByTextOptions().setExact(true))
                .click();
        commune.fill("Số người dự", "7").fill("Họ và tên", "Lò Văn Thử").press("Gửi trả lời");
        assertThat(commune.text("Đã gửi trả lời.")).isVisible();
        commune.fitsTheScreen();

        secretary.page().reload();
        assertThat(secretary.text("Lò Văn Thử")).isVisible();
    }

    @Test
    void aProposalIsReturnedMendedApprovedOnAPhoneAndIssued() {
        String title = "Phiên họp chuyên đề phòng, chống thiên tai";
        Visitor secretary = signedIn("thuky.tinh").open("/cuoc-hop/moi");
        plan(secretary, title, inDays(27));
        secretary.press("Tất cả xã, phường (45)").press("Trình duyệt");
        assertThat(secretary.heading()).hasText(title);
        assertThat(secretary.text("Các điểm cầu chưa thấy cuộc họp này.")).isVisible();
        String path = path(secretary);
        Visitor commune = phone("xa.03160").open("/tuan?ngay=" + inDays(27));
        assertThat(commune.text(title)).hasCount(0);

        Visitor chair = phone("chutich.tinh").open("/");
        assertThat(chair.page().locator("section").filter(containing("Chờ tôi duyệt")))
                .containsText(title);
        chair.fitsTheScreen();
        chair.open(path).press("Trả lại");
        chair.fill("Cần sửa những gì", "Thêm nội dung tìm kiếm, cứu nạn")
                .page()
                .locator("return-dialog .button-act")
                .click();
        assertThat(chair.text("Bị trả lại để sửa.")).isVisible();

        secretary.open(path + "/sua");
        secretary.fill("Nội dung 1", "Tìm kiếm, cứu nạn").press("Lưu và trình duyệt");
        assertThat(secretary.heading()).hasText(title);
        chair.open(path).press("Duyệt");
        assertThat(chair.text("Đã duyệt, chờ phát hành giấy mời.")).isVisible();
        chair.fitsTheScreen();
        assertThat(accessibility.violations(chair.page())).isEmpty();

        secretary.open(path).press("Phát hành");
        secretary.page().locator("dialog[open] .button-act").click();
        assertThat(secretary.text("Đã phát hành giấy mời.")).isVisible();
        assertThat(commune.text(title)).isVisible();
    }

    @Test
    void anAgendaHasPartsNotesAndLinks() {
        Visitor secretary = signedIn("thuky.tinh").open("/cuoc-hop/moi");
        plan(secretary, "Họp có chương trình chi tiết", inDays(28));
        secretary.press("Thêm nội dung").fill("Nội dung 2", "Thu ngân sách").press("Đưa nội dung 2 vào nội dung trên");
        secretary.fill("Người trình bày nội dung 1.1", "Sở Tài chính");
        secretary.press("Loại, thời gian phát biểu, ghi chú, tài liệu của nội dung 1.1");
        secretary.fill("Phát biểu tối đa (phút)", "5").fill("Ghi chú", "Chỉ trình bày tóm tắt");
        secretary.press("Thêm liên kết");
        secretary.fill("Tên tài liệu 1", "Báo cáo 05").fill("Địa chỉ tài liệu 1", "https://tailieu.tinh.gov.vn/05.pdf");
        assertThat(accessibility.violations(secretary.page())).isEmpty();
        secretary.press("Tất cả xã, phường (45)").press("Lập và gửi mời");

        Locator agenda = secretary.page().locator(".agenda-list");
        assertThat(agenda).containsText("1.1. Thu ngân sách");
        assertThat(agenda).containsText("phát biểu tối đa 5 phút");
        assertThat(agenda).containsText("Chỉ trình bày tóm tắt");
        assertThat(agenda.locator("a")).hasAttribute("href", "https://tailieu.tinh.gov.vn/05.pdf");
    }

    @Test
    void aHeadWhoCannotComeSendsASubstituteIfTheChairAgrees() {
        Visitor secretary = planned("Họp có người họp thay", inDays(29));
        Visitor commune = phone("xa.03160").open(path(secretary));
        commune.page()
                .getByText("Dự họp", new Page.GetByTextOptions().setExact(true))
                .click();
        commune.fill("Số người dự", "4")
                .page()
                .getByText("Cử người họp thay thủ trưởng")
                .click();
        commune.fill("Ai không dự được", "Chủ tịch UBND xã")
                .fill("Người họp thay", "Giàng A Thử")
                .fill("Vì sao không dự được", "Đi chống lụt");
        commune.page().getByText("Đăng ký phát biểu").click();
        commune.press("Thêm phát biểu").fill("Phát biểu về", "Đường vào bản");
        assertThat(accessibility.violations(commune.page())).isEmpty();
        commune.press("Gửi trả lời");
        assertThat(commune.text("Chờ đồng ý")).isVisible();
        commune.fitsTheScreen();

        secretary.page().reload();
        secretary.press("Đồng ý");
        assertThat(secretary.text("Đã đồng ý cho họp thay.")).isVisible();
        commune.page().reload();
        assertThat(commune.text("Đã đồng ý")).isVisible();
    }

    @Test
    void decliningNeedsAReason() {
        Visitor secretary = planned("Họp có điểm cầu vắng", inDays(21));
        Visitor commune = phone("xa.03127").open(path(secretary));
        commune.page().getByText("Không dự được").click();
        commune.press("Gửi trả lời");
        assertThat(commune.text("Không dự được thì cần nêu lý do.")).isVisible();
        commune.fill("Lý do không dự", "Mất điện toàn phường").press("Gửi trả lời");
        assertThat(commune.text("Báo vắng")).isVisible();
    }

    @Test
    void anOverlapIsShownWhileEditingAndNeedsAReason() {
        planned("Cuộc họp thứ nhất", inDays(22));
        Visitor secretary = signedIn("thuky.tinh").open("/cuoc-hop/moi");
        plan(secretary, "Cuộc họp trùng giờ", inDays(22));
        secretary.press("Tất cả xã, phường (45)");
        assertThat(secretary.page().locator("#overlaps")).containsText("Cuộc họp thứ nhất");

        secretary.press("Lập và gửi mời");
        assertThat(secretary.text("Hãy nêu lý do vẫn họp dù trùng lịch.")).isVisible();
        secretary.fill("Lý do vẫn họp", "Chỉ đạo khẩn của Chủ tịch").press("Lập và gửi mời");
        assertThat(secretary.heading()).hasText("Cuộc họp trùng giờ");
    }

    @Test
    void aMeetingOnAnExternalUnitShowsWhatToDialOnItsPageAndInItsRoom() {
        Visitor secretary = signedIn("thuky.tinh").open("/cuoc-hop/moi");
        plan(secretary, "Họp qua MCU", inDays(26));
        secretary.page().getByText("Qua hệ thống hội nghị truyền hình (MCU)").click();
        secretary.press("Tất cả xã, phường (45)").press("Lập và gửi mời");
        assertThat(secretary.text("Hãy ghi ít nhất một chuỗi quay số hoặc một số điện thoại."))
                .isVisible();

        secretary.fill("Chuỗi quay số thứ 1", "10.20.30.40##1234").fill("Số điện thoại thứ 1", "0215 3 825 409");
        secretary.press("Lập và gửi mời");
        assertThat(secretary.heading()).hasText("Họp qua MCU");

        Visitor commune = phone("xa.03160").open(path(secretary));
        assertThat(commune.page().locator(".dialled-text")).hasText("10.20.30.40##1234");
        commune.fitsTheScreen();
        commune.open(path(secretary).replace("/cuoc-hop/", "/hop/")).press("Vào họp");
        Locator stage = commune.page().locator("[data-elsewhere=EXTERNAL]");
        assertThat(stage).containsText("10.20.30.40##1234");
        assertThat(stage.locator("a")).hasAttribute("href", "tel:02153825409");
        assertThat(commune.page().locator("[data-key=mic]")).hasCount(0);
        commune.fitsTheScreen();
    }

    @Test
    void postponingAndCancellingKeepTheirReasons() {
        Visitor secretary = planned("Họp sẽ hoãn rồi hủy", inDays(23));
        secretary.page().getByText("Hoãn, hủy").click();
        secretary.press("Hoãn");
        secretary.page().getByText("Chưa định thời gian").click();
        secretary.fill("Lý do hoãn", "Bão số 13").press("Hoãn cuộc họp");
        assertThat(secretary.page().locator(".notice")).containsText("Lý do: Bão số 13");

        secretary.page().getByText("Hoãn, hủy").click();
        secretary.press("Hủy họp");
        secretary.fill("Lý do hủy", "Nội dung đã xử lý bằng văn bản").press("Hủy cuộc họp");
        assertThat(secretary.page().locator(".notice")).containsText("Nội dung đã xử lý bằng văn bản");
        assertThat(secretary.page().locator(".history")).containsText("Bão số 13");
    }

    @Test
    void theTreeHasThreeTiersIn2012AndTwoToday() {
        Visitor leader = signedIn("chutich.tinh").open("/to-chuc");
        assertThat(leader.text("hai cấp")).isVisible();
        leader.press("Năm 2012");
        assertThat(leader.text("ba cấp")).isVisible();
        leader.page().getByRole(AriaRole.SEARCHBOX).fill("muong nhe");
        assertThat(leader.page().locator("[role=tree]")).containsText("Huyện Mường Nhé");
    }

    @Test
    void theWeekShowsTheMeetingOnItsDay() {
        LocalDate day = inDays(24);
        planned("Họp trong tuần", day);
        Visitor leader = signedIn("chutich.tinh").open("/tuan?ngay=" + day);
        assertThat(leader.page().locator("tr").filter(containing(day.format(WRITTEN))))
                .containsText("Họp trong tuần");
    }

    @Test
    void aSessionThatEndsAsksForTheLoginAndKeepsWhatWasTyped() {
        Visitor secretary = signedIn("thuky.tinh").open("/cuoc-hop/moi");
        plan(secretary, "Họp qua lúc hết phiên", inDays(25));
        secretary.page().waitForResponse("**/api/meetings/overlaps", () -> secretary.press("Tất cả xã, phường (45)"));
        secretary.page().context().clearCookies();

        secretary.press("Lập và gửi mời");
        assertThat(secretary.page().locator("session-dialog dialog")).isVisible();
        secretary.page().locator("session-dialog").getByLabel("Tên đăng nhập").fill("thuky.tinh");
        secretary.page().locator("session-dialog #password").fill(Visitor.PASSWORD);
        secretary.page().locator("session-dialog button[type=submit]").click();
        assertThat(secretary.heading()).hasText("Họp qua lúc hết phiên");
    }

    @Test
    void aLinkDoesNotThrowAwayWhatWasTyped() {
        Visitor secretary = signedIn("thuky.tinh").open("/cuoc-hop/moi");
        secretary.fill("Tên cuộc họp", "Đang soạn dở");
        secretary.page().locator(".masthead").getByText("Lịch tuần").click();
        assertThat(secretary.text("Rời trang khi chưa lưu?")).isVisible();
        secretary.press("Thôi");
        assertThat(secretary.page().getByLabel("Tên cuộc họp")).hasValue("Đang soạn dở");
    }

    @Test
    void theChosenLanguageIsRemembered() {
        Visitor leader = signedIn("chutich.tinh");
        leader.page().locator("summary.who").click();
        leader.press("English");
        assertThat(leader.page().locator(".places")).containsText("Organisation");
        leader.page().reload();
        assertThat(leader.page().locator(".places")).containsText("Organisation");
        assertThat(leader.page().locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void anAddressWithoutAPageSaysSo() {
        assertThat(signedIn("chutich.tinh").open("/khong-co").heading()).hasText("Không có trang này");
        assertThat(signedIn("xa.03160").open("/cuoc-hop/moi").heading())
                .hasText("Trang này không dành cho vai trò của bạn");
    }

    @Test
    void theFirstPageIsLight() {
        Page page = visitor().open("/").signIn("chutich.tinh").page();

        assertThat((Integer) page.evaluate(BYTES)).isPositive().isLessThan(FIRST_PAGE_BYTES);
    }

    @ParameterizedTest(name = "{0} for {1} on {2} pixels, {3}")
    @MethodSource("screens")
    void everyPageIsForEveryone(String path, String account, int width, ColorScheme colours) {
        Visitor visitor = visitor(browsers.person(width, width > 800 ? 768 : 844));
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        visitor.open(path);
        if (!account.isEmpty()) {
            visitor.signIn(account);
        }
        assertThat(accessibility.violations(visitor.page())).isEmpty();
        visitor.fitsTheScreen();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void anAdministratorKeepsHowSomebodyIsReachedWhoCannotSignIn() {
        Visitor administrator = signedIn("quantri").open("/tai-khoan");
        administrator.fill("Tìm người theo tên, chức vụ hoặc đơn vị", "giam doc so tai chinh");
        Locator line = administrator.page().locator("people-list li");
        assertThat(line).hasCount(1);
        assertThat(accessibility.violations(administrator.page())).isEmpty();
        line.locator("button").click();
        Locator address = administrator.page().locator("dialog input[type=email]");
        address.fill("dat.sotc@dienbien.example");
        administrator.press("Lưu");
        assertThat(administrator.text("Đã lưu liên hệ.")).isVisible();

        line.locator("button").click();
        assertThat(address).hasValue("dat.sotc@dienbien.example");
        assertThat(administrator.complaints()).isEmpty();
    }

    private static Stream<Arguments> screens() {
        return Stream.of(
                        Arguments.of("/", ""),
                        Arguments.of("/", "chutich.tinh"),
                        Arguments.of("/tuan", "thuky.tinh"),
                        Arguments.of("/thang", "thuky.tinh"),
                        Arguments.of("/cuoc-hop/moi", "thuky.tinh"),
                        Arguments.of("/phong-thiet-bi", "thuky.tinh"),
                        Arguments.of("/to-chuc?don-vi=u-03160", "quantri"),
                        Arguments.of("/tai-khoan", "quantri"),
                        Arguments.of("/api-docs", ""))
                .flatMap(page -> Stream.of(
                        Arguments.of(page.get()[0], page.get()[1], 1366, ColorScheme.LIGHT),
                        Arguments.of(page.get()[0], page.get()[1], 390, ColorScheme.DARK)));
    }

    private Visitor planned(String title, LocalDate day) {
        Visitor secretary = signedIn("thuky.tinh").open("/cuoc-hop/moi");
        plan(secretary, title, day);
        secretary.press("Tất cả xã, phường (45)").press("Lập và gửi mời");
        assertThat(secretary.heading()).hasText(title);
        return secretary.settle();
    }

    private static void plan(Visitor secretary, String title, LocalDate day) {
        secretary.fill("Tên cuộc họp", title).fill("Ngày họp", day.format(WRITTEN));
        secretary.page().locator("#chair").selectOption(new SelectOption().setIndex(1));
        secretary.fill("Nội dung 1", "Khai mạc");
    }

    private static LocalDate inDays(int days) {
        return LocalDate.now(PROVINCE).plusDays(days);
    }

    private static String path(Visitor visitor) {
        return URI.create(visitor.page().url()).getPath();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Visitor visitor() {
        return visitor(browsers.person());
    }

    private Visitor visitor(BrowserContext person) {
        people.add(person);
        return new Visitor(server.uri(), person);
    }

    private Visitor signedIn(String account) {
        return visitor().open("/").signIn(account);
    }

    private Visitor phone(String account) {
        return visitor(browsers.person(390, 844)).open("/").signIn(account);
    }
}
