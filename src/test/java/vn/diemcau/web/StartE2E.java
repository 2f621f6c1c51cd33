package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.RunningServer;

class StartE2E {

    @Test
    void theApplicationAnswersAgainAfterAPowerCut() {
        try (RunningServer server = RunningServer.named("start").start();
                Browsers browsers = Browsers.open()) {
            Page page = browsers.person().newPage();
            page.navigate(server.uri().toString());
            assertThat(page.title()).isEqualTo("Điểm Cầu");

            server.kill();
            server.start();

            page.reload();
            assertThat(page.title()).isEqualTo("Điểm Cầu");
        }
    }
}
