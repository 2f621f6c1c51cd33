package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {

    @ParameterizedTest
    @EnumSource
    void whatHoldsWithoutAnySettingCanBeRead(Setting setting) {
        assertThat(setting.read(variable -> null)).isEqualTo(setting.standard());
    }

    @Test
    void whatIsSetHoldsInsteadOfTheStandard() {
        var settings = new Settings(Map.of("DIEMCAU_DEMONSTRATION", " true ")::get);

        assertThat(settings.flag(Setting.DEMONSTRATION)).isTrue();
    }

    @Test
    void aTypingErrorStopsTheStartAndNamesTheVariable() {
        assertThatThrownBy(() -> new Settings(Map.of("DIEMCAU_DEMONSTRATION", "yes")::get))
                .hasMessage("DIEMCAU_DEMONSTRATION must be true or false, not 'yes'");
    }

    @ParameterizedTest
    @CsvSource({
        "FLAG, true, TRUE",
        "NUMBER, 20, -1",
        "NUMBER, 0, 99999999999",
        "DURATION, PT30S, 30",
        "DURATION, PT5M, -PT5M",
    })
    void eachKindTakesOnlyItsOwnText(Setting.Kind kind, String right, String wrong) {
        assertThat(kind.reads(right)).isTrue();
        assertThat(kind.reads(wrong)).isFalse();
    }
}
