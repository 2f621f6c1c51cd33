package vn.diemcau.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void aFileBeginsWithTheMarkThatMakesExcelReadVietnamese() {
        assertThat(Csv.file(List.of(List.of("Xã")))).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void linesEndAsTheStandardSaysAndQuotesAreDoubled() {
        assertThat(text(List.of("Nói \"gấp\", nhé", 7), List.of("dòng 1\ndòng 2", -3)))
                .isEqualTo("\"Nói \"\"gấp\"\", nhé\",7\r\n\"dòng 1\ndòng 2\",-3\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84 912",
                "-2",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                " =1+1",
                "\t=1",
                "\r=1",
                "\u00a0=1",
                "\uFF1D1+1",
                "=1\n2"
            })
    void aTextThatASpreadsheetWouldRunIsMadeHarmless(String text) {
        assertThat(text(List.of(text))).startsWith("\"'" + text.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã Mường Nhé", "08:00 - 10:00", "a=b", "7"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(text(List.of(text))).isEqualTo("\"" + text + "\"\r\n");
    }

    @SafeVarargs
    private static String text(List<Object>... rows) {
        return new String(Csv.file(List.of(rows)), StandardCharsets.UTF_8).substring(1);
    }
}
