package vn.diemcau.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/** The page on which people open their calendar to their phones. */
class PhoneCalendarE2E {

    private final Accessibility accessibility = new Accessibility();

    @Test
    void aSecretaryOpensHerCalendarAndTakesItBack() {
        try (RunningServer server = RunningServer.named("phone-calendar")
                        .withDemonstration()
                        .start();
                Browsers browsers = Browsers.open()) {
            Province.on(server.uri());
            Visitor desk = visitor(server, browsers, 1366, 768);
            String address = open(desk);
            assertThat(server.http().get(address).body()).startsWith("BEGIN:VCALENDAR");
            makePassword(desk);
            assertThat(accessibility.violations(desk.page())).isEmpty();

            Visitor phone = visitor(server, browsers, 390, 844);
            assertThat(phone.page().locator(".phone-list").first()).containsText("Đang mở");
            assertThat(accessibility.violations(phone.page())).isEmpty();
            close(phone);
            assertThat(server.http().get(address).status()).isEqualTo(404);
        }
    }

    private static Visitor visitor(RunningServer server, Browsers browsers, int width, int height) {
        return new Visitor(server.uri(), browsers.person(width, height))
                .open("/")
                .signIn("thuky.tinh")
                .open("/tai-khoan/lich");
    }

    private static String open(Visitor visitor) {
        Page page = visitor.page();
        page.locator(".phone-list button").first().click();
        assertThat(page.locator(".phone-list secret-line code")).containsText(".ics");
        String address = page.locator(".phone-list secret-line code").innerText();
        return address.substring(address.indexOf("/lich/") + 1);
    }

    private static void makePassword(Visitor visitor) {
        Page page = visitor.page();
        visitor.press("Tạo mật khẩu");
        assertThat(page.locator(".phone-calendar")).containsText("Hãy đặt tên cho mật khẩu");
        page.locator("#phone-label").fill("Điện thoại");
        visitor.press("Tạo mật khẩu");
        assertThat(page.locator(".phone-list").last()).containsText("Điện thoại");
        assertThat(page.locator(".phone-calendar")).containsText("mật khẩu chỉ hiện một lần này");
    }

    private static void close(Visitor visitor) {
        Page page = visitor.page();
        page.locator(".phone-list button").nth(1).click();
        page.locator("dialog .button-danger").click();
        assertThat(page.locator(".phone-list").first()).containsText("Chưa mở");
    }
}
