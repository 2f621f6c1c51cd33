package vn.diemcau.media.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void aFileIsReadAsItIsAnnounced() {
        var words = Map.of("room", "DcRoom", "name", "họp.mp4", "sha256", DIGEST.toUpperCase(), "duration", "61");
        assertThat(Announcement.of(words, 7)).contains(new Announcement("dcroom", "họp.mp4", DIGEST, 7, 61));
    }

    @ParameterizedTest
    @CsvSource({"'', 7", "a/../b, 7", "dcroom, 0", "dcroom, -1"})
    void withoutARoomOrALengthItIsNone(String room, long length) {
        assertThat(Announcement.of(Map.of("room", room, "sha256", DIGEST), length))
                .isEmpty();
    }

    @Test
    void withoutADigestItIsNone() {
        assertThat(Announcement.of(Map.of("room", "dcroom"), 7)).isEmpty();
        assertThat(Announcement.of(Map.of("room", "dcroom", "sha256", "abc"), 7))
                .isEmpty();
    }

    @Test
    void aHostileNameBecomesAHarmlessOne() {
        assertThat(named("../../etc/passwd")).isEqualTo("etc passwd");
        assertThat(named("a\r\nSet-Cookie: x\u202e.mp4")).isEqualTo("a Set-Cookie x .mp4");
        assertThat(named(".. . ")).isEqualTo("ghi-hinh.mp4");
        assertThat(named("x".repeat(300) + ".mp4")).hasSize(120).endsWith("x.mp4");
        assertThat(named("")).isEqualTo("ghi-hinh.mp4");
    }

    @Test
    void aDurationThatIsNoneIsLeftOut() {
        var words = new HashMap<>(Map.of("room", "dcroom", "sha256", DIGEST, "duration", "1e9"));
        assertThat(Announcement.of(words, 7).orElseThrow().seconds()).isNull();
        words.remove("duration");
        assertThat(Announcement.of(words, 7).orElseThrow().seconds()).isNull();
    }

    private static String named(String name) {
        return Announcement.of(Map.of("room", "dcroom", "sha256", DIGEST, "name", name), 7)
                .orElseThrow()
                .name();
    }
}
