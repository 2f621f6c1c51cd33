package vn.diemcau.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/** A leader's assistant on the pages: proposes in the leader's name at a desk, is approved on the leader's phone; and how a leader names one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AideE2E {

    private static final String SPOKEN = "Nguyễn Thị Thu Trang đề xuất thay mặt Chủ tịch UBND tỉnh Khoàng Văn Biên";

    private final List<BrowserContext> people = new ArrayList<>();
    private final Accessibility accessibility = new Accessibility();
    private RunningServer server;
    private Browsers browsers;

    @BeforeAll
    void start() {
        server = RunningServer.named("aide-pages").withDemonstration().start();
        browsers = Browsers.open();
        setDefaultAssertionTimeout(Duration.ofMinutes(1).toMillis());
        Province.on(server.uri());
    }

    @AfterAll
    void close() {
        people.forEach(BrowserContext::close);
        browsers.close();
        server.close();
    }

    @Test
    void whatAnAssistantProposesSaysInWhoseNameUntilTheLeaderApproves() {
        Visitor assistant = person("troly.tinh", 1366, 768);
        Visitor leader = person("chutich.tinh", 390, 844);

        String path = propose(assistant);
        assertThat(leader.open("/").page().locator("section").filter(containing("Chờ tôi duyệt")))
                .containsText(SPOKEN);
        judged(leader, "today-phone");
        assertThat(noticed(leader)).containsText(SPOKEN);
        judged(leader, "notice-phone");
        leader.open(path);
        assertThat(leader.page().locator(".notice").first()).containsText(SPOKEN);
        assertThat(leader.page().locator(".history"))
                .containsText("Nguyễn Thị Thu Trang thay mặt Chủ tịch UBND tỉnh Khoàng Văn Biên");
        judged(leader, "approval-phone");
        leader.press("Duyệt");
        assertThat(leader.text("Đã duyệt, chờ phát hành giấy mời.")).isVisible();

        assistant.open(path);
        assertThat(assistant.button("Phát hành")).hasCount(0);
        judged(assistant, "approved-desk");
        assertThat(assistant.complaints()).isEmpty();
        assertThat(leader.complaints()).isEmpty();
    }

    @Test
    void aLeaderLetsSomebodyProposeAndTakesItBack() {
        Visitor leader = person("phochutich.tinh", 390, 844);
        leader.open("/tai-khoan");
        assertThat(leader.text("Người được đề xuất thay mặt tôi")).isVisible();
        assertThat(leader.text("Chưa có ai.")).isVisible();
        judged(leader, "account-empty-phone");

        leader.press("Thêm người đề xuất thay mặt");
        leader.fill("Tìm theo tên hoặc chức vụ", "thu trang");
        leader.page().getByText("Nguyễn Thị Thu Trang").click();
        judged(leader, "name-phone");
        leader.press("Cho phép đề xuất");
        assertThat(leader.text("Đang được đề xuất")).isVisible();
        judged(leader, "account-phone");

        leader.page().locator(".aides button").filter(containing("Thu hồi")).click();
        leader.page().locator("dialog[open] .button-danger").click();
        assertThat(leader.text("Chưa có ai.")).isVisible();
        leader.text("Trước đây (1)").click();
        assertThat(leader.text("Đã thu hồi")).isVisible();
        judged(leader, "account-earlier-phone");
        assertThat(leader.complaints()).isEmpty();
    }

    @Test
    void anAdministratorSeesTheAssistantsBesideTheAccount() {
        Visitor administrator = person("quantri", 1366, 768);
        administrator
                .open("/tai-khoan")
                .page()
                .getByLabel("Tìm theo tên, chức vụ")
                .fill("Khoàng Văn Biên");
        administrator
                .page()
                .locator(".account-verbs button")
                .filter(containing("Trợ lý"))
                .click();
        assertThat(administrator.page().locator("dialog[open]")).containsText("Nguyễn Thị Thu Trang");
        judged(administrator, "administrator-desk");
        administrator.press("Đóng");
        assertThat(administrator.complaints()).isEmpty();
    }

    private String propose(Visitor assistant) {
        assistant.open("/");
        judged(assistant, "today-desk");
        assistant.page().getByText("Lập cuộc họp").first().click();
        assistant.settle();
        assertThat(assistant.page().locator("#chair option:checked")).hasText("Khoàng Văn Biên, Chủ tịch UBND tỉnh");
        assertThat(assistant.page().locator("#chair option")).hasCount(2);
        assertThat(assistant.button("Phát hành")).hasCount(0);
        assistant.fill("Tên cuộc họp", "Họp chuyên đề cải cách hành chính quý IV");
        assistant.page().locator("#secretary").selectOption(new SelectOption().setIndex(1));
        assistant.press("Tất cả xã, phường (45)");
        judged(assistant, "editor-desk");
        assistant.press("Trình duyệt");
        assertThat(assistant.heading()).hasText("Họp chuyên đề cải cách hành chính quý IV");
        assertThat(assistant.page().locator(".notice").first()).containsText(SPOKEN);
        judged(assistant, "proposed-desk");
        return URI.create(assistant.page().url()).getPath();
    }

    /** The line on the page of notices, which is there a moment after it was done. */
    private static Locator noticed(Visitor visitor) {
        Locator line = visitor.open("/thong-bao").page().locator(".notice-line").first();
        line.waitFor();
        return line;
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void judged(Visitor visitor, String name) {
        assertThat(accessibility.violations(visitor.page())).as(name).isEmpty();
        visitor.fitsTheScreen();
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "aide", name + ".png")));
    }

    private Visitor person(String account, int width, int height) {
        BrowserContext context = browsers.person(width, height);
        people.add(context);
        return new Visitor(server.uri(), context).open("/").signIn(account);
    }
}
