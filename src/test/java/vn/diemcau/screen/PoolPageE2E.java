package vn.diemcau.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.BackstageStandIn;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/** The page of media servers: an administrator adds one and tests it, a technical operator looks on. */
class PoolPageE2E {

    private static final String NAME = "Máy chủ Trung tâm Chuyển đổi số";

    private final Accessibility accessibility = new Accessibility();

    @Test
    void anAdministratorAddsAServerAndIsToldWhatItsTestMeans() {
        try (BackstageStandIn jitsi = BackstageStandIn.startWithoutHealth();
                RunningServer server =
                        RunningServer.named("pool-page").withDemonstration().start();
                Browsers browsers = Browsers.open()) {
            Province.on(server.uri());
            Visitor administrator = visitor(server, browsers, 1366, 768, "quantri");
            add(administrator, jitsi.address());
            test(administrator);
            watch(administrator);
            givePass(administrator);
            Visitor operator = visitor(server, browsers, 390, 844, "kythuat.tinh");
            theOperatorLooksOn(operator);
            assertThat(accessibility.violations(administrator.page())).isEmpty();
            assertThat(accessibility.violations(operator.page())).isEmpty();
        }
    }

    private static Visitor visitor(RunningServer server, Browsers browsers, int width, int height, String account) {
        return new Visitor(server.uri(), browsers.person(width, height))
                .open("/")
                .signIn(account)
                .open("/may-chu");
    }

    private static void add(Visitor administrator, String address) {
        administrator.press("Thêm máy chủ");
        Page page = administrator.page();
        page.locator("#server-name").fill(NAME);
        page.locator("#server-url").fill(address);
        page.locator(".server-more summary").click();
        page.locator("#server-jicofo").fill("file:///etc/passwd");
        administrator.press("Lưu");
        assertThat(page.locator("#server-jicofo-wrong")).containsText("Địa chỉ chưa đúng");
        page.locator("#server-jicofo").fill(address);
        page.locator("#server-bridges").fill(address);
        administrator.press("Lưu");
        assertThat(page.locator("media-server h2")).hasText(NAME);
        assertThat(page.locator("our-keys")).containsText("Đang dùng từ");
    }

    private static void test(Visitor administrator) {
        Page page = administrator.page();
        page.locator("media-server button:has-text('Kiểm tra')").click();
        assertThat(page.locator(".server-findings")).containsText("Có lỗi cần sửa trước khi dùng.");
        assertThat(page.locator(".server-findings")).containsText("JICOFO_ENABLE_HEALTH_CHECKS=1");
        assertThat(page.locator(".server-findings")).containsText("Tải 93 %");
    }

    private static void watch(Visitor administrator) {
        Page page = administrator.page();
        page.locator("media-server button:has-text('Theo dõi')").click();
        assertThat(page.locator("server-history")).containsText("Một tuần qua");
        assertThat(page.locator("server-history")).containsText("Sự cố");
    }

    /** It is shown once: when the dialog is closed, no page has it any more. */
    private static void givePass(Visitor administrator) {
        Page page = administrator.page();
        page.locator("media-server button:has-text('Cấp mã truy cập')").click();
        administrator.press("Cấp mã mới");
        assertThat(page.locator("code.pass").first()).containsText("/api/backstage/");
        assertThat(page.locator("code.pass").nth(1)).hasText(Pattern.compile("[\\w-]{43}"));
        administrator.press("Đã chép");
        assertThat(page.locator("code.pass")).hasCount(0);
    }

    private static void theOperatorLooksOn(Visitor operator) {
        Page page = operator.page();
        assertThat(page.locator("media-server h2")).hasText(NAME);
        assertThat(page.locator("media-server button:visible")).hasCount(2);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }
}
