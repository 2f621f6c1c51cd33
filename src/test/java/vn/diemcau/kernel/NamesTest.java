package vn.diemcau.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void composedAndDecomposedLettersBecomeOneName() {
        String decomposed = Normalizer.normalize("Xã Mường Nhé", Normalizer.Form.NFD);
        assertThat(Names.normalised("  " + decomposed + "\t")).isEqualTo("Xã Mường Nhé");
    }

    @Test
    void runsOfSpacesBecomeOne() {
        assertThat(Names.normalised("Nà   Hỳ")).isEqualTo("Nà Hỳ");
    }

    @Test
    void spacesOfAnyKindAndControlCharactersSeparateWords() {
        assertThat(Names.normalised("\u00a0Nà\u0000\u3000Hỳ\ud800\r\n")).isEqualTo("Nà Hỳ");
    }

    @Test
    void whatIsNotSeenIsTakenOut() {
        assertThat(Names.normalised("Nà\u200b H\u202eỳ\ufeff\u2066")).isEqualTo("Nà Hỳ");
        assertThat(Names.normalised("\u200b\u2060 \u00ad")).isEmpty();
    }

    @Test
    void lettersWithMarksComeAfterTheirBaseLetters() {
        assertThat(List.of("Ơ", "Đa", "Da", "Ô", "O", "Ă", "A", "Â").stream().sorted(Names.order()))
                .containsExactly("A", "Ă", "Â", "Da", "Đa", "O", "Ô", "Ơ");
    }
}
