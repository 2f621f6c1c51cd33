package vn.diemcau.unit.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Xã Long Hoà, Xã Long Hòa",
        "Phường Chánh Phú Hoà, Phường Chánh Phú Hòa",
        "Hoè, Hòe",
        "Thuỷ, Thủy",
        "Toạ, Tọa",
        "XÃ LONG HOÀ, xã long hòa",
        "Loã lồ, Lõa lồ"
    })
    void theToneMayStandOnEitherVowel(String newer, String older) {
        assertThat(NameKey.of(newer)).isEqualTo(NameKey.of(older));
    }

    @Test
    void lettersMayComeComposedOrNot() {
        assertThat(NameKey.of("Xa\u0303 \u0110i\u00ea\u0323n")).isEqualTo(NameKey.of("Xã Điện"));
    }

    @ParameterizedTest
    @CsvSource({"Xã Thanh An, Xã Thạnh An", "Hòa, Hoả", "Quý, Qúy", "Hoàn, Hòan", "Mường Lói, Mường Lới"})
    void otherLettersAreOtherNames(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }
}
