package vn.diemcau.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"u-03160", "dc-hub", "0HZX3V5K7M9PQ", "a.b_c-9", "012345678901234567890123456789012345"})
    void plainTextsAreAllowed(String text) {
        assertThat(IdText.allowed(text)).isTrue();
        assertThat(new SiteId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../etc",
                "a/b",
                "a b",
                "xã",
                "a\nb",
                "a\u0000",
                "ａ",
                "0123456789012345678901234567890123456"
            })
    void hostileTextsAreNot(String text) {
        assertThat(IdText.allowed(text)).isFalse();
        assertThatThrownBy(() -> new MeetingId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsOfDifferentKindsAreNotEqual() {
        assertThat((Object) new UnitId("x")).isNotEqualTo(new SiteId("x"));
    }
}
