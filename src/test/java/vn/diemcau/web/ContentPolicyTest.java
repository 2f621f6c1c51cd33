package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    private static final String PAGE =
            "<script type=\"importmap\">{\"imports\":{}}</script><script src=\"/app.js\"></script>";

    @Test
    void nothingIsAllowedThatIsNotNamed() {
        assertThat(policy("<html></html>"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void theImportMapIsKnownByItsHash() {
        assertThat(policy(PAGE)).contains("script-src 'self' 'sha256-URrTy+Il/Nz0lHojVUx275hWqAWhkSF0VsHbUM4/6Hw='");
    }

    @Test
    void aPageWithWindowsLineEndsHasTheSameHash() {
        String map = "<script type=\"importmap\">\n{\"imports\":{}}\n</script>";

        assertThat(policy(map.replace("\n", "\r\n"))).isEqualTo(policy(map));
    }

    @Test
    void mediaServersMayGiveTheirScriptsAndFrames() {
        assertThat(ContentPolicy.of(PAGE).allowing(List.of("https://a.example", "https://b.example")))
                .containsPattern("script-src 'self' 'sha256-[^ ]+' https://a.example https://b.example;")
                .contains("frame-src https://a.example https://b.example;");
    }

    private static String policy(String page) {
        return ContentPolicy.of(page).allowing(List.of());
    }
}
