package vn.diemcau.record.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-4, 0, 4",
        "bytes=5-, 5, 9",
        "bytes=9-9, 9, 9",
        "bytes=5-99, 5, 9",
        "bytes=-3, 7, 9",
        "bytes=-99, 0, 9",
    })
    void aPartIsWhatOfItTheFileHas(String range, long first, long last) {
        Stretch part = Stretch.of(range, 10);
        assertThat(part).isEqualTo(new Stretch(first, last));
        assertThat(part.isNowhere()).isFalse();
        assertThat(part.length()).isEqualTo(last - first + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=99-", "bytes=-0"})
    void aPartBehindTheEndIsNowhere(String range) {
        assertThat(Stretch.of(range, 10))
                .isNotNull()
                .satisfies(part -> assertThat(part.isNowhere()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=-", "bytes=0-1,3-4", "lines=0-4", "bytes=4-2", "bytes=a-b"})
    void whatCanNotBeReadAsksForAllOfIt(String range) {
        assertThat(Stretch.of(range, 10)).isNull();
    }

    @Test
    void withoutARangeAllOfItIsAskedFor() {
        assertThat(Stretch.of(null, 10)).isNull();
    }
}
