package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsPageTest {

    private static final Path PAGE = Path.of("src/docs/settings.md");

    @Test
    void thePageSaysWhatTheCodeReads() throws IOException {
        String page = SettingsPage.fromSources(Path.of("wildfly-config")).asMarkdown();
        if (Boolean.getBoolean("settings.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void theCommentOverACommandExplainsItsVariables() {
        List<SettingsPage.Row> rows = SettingsPage.ofServer(List.of(
                "# Something else.",
                "/a:b",
                "",
                "# Where it lies,",
                "# and how.",
                "/x:y(value=\"${env.A_URL:file:${user.home}/a}\", other=\"${jboss.b:${env.B_PASSWORD:c}}\")"));

        assertThat(rows)
                .containsExactly(
                        new SettingsPage.Row(
                                "A_URL", "file:${user.home}/a", "Where it lies, and how.", "read by the server"),
                        new SettingsPage.Row(
                                "B_PASSWORD", "c", "Where it lies, and how.", "a text that is kept secret"));
    }
}
