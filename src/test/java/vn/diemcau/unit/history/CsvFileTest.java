package vn.diemcau.unit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.unit.history.Answers.accepted;
import static vn.diemcau.unit.history.Answers.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

    @Test
    void quotedCellsHoldCommasQuotesAndLines() {
        List<CsvFile.Row> rows = read("name,text\n\"Sở Văn hóa, Thể thao\",\"dòng một\nnói \"\"hai\"\"\"\ncuối,hết\n");

        assertThat(rows.get(0).cell("name")).isEqualTo("Sở Văn hóa, Thể thao");
        assertThat(rows.get(0).cell("text")).isEqualTo("dòng một\nnói \"hai\"");
        assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void aFileFromExcelReadsTheSame() {
        assertThat(read("\uFEFFname,text\r\na,b\r\n\r\n")).isEqualTo(read("name,text\na,b\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name,other\\na,b       | 1 | MISSING_COLUMN
                    name,text\\na,b,c      | 2 | WRONG_NUMBER_OF_CELLS
                    name,text\\na,b\\nc    | 3 | WRONG_NUMBER_OF_CELLS
                    name,text\\na,"b       | 2 | UNCLOSED_QUOTE
                    name,text\\n"a"b,c     | 2 | TEXT_AFTER_QUOTE
                    """)
    void aFaultNamesItsLine(String text, int line, String reason) {
        var refusal = refused(CsvFile.read(text.replace("\\n", "\n"), List.of("name", "text")));

        assertThat(refusal.code()).isEqualTo("BAD_ROW");
        assertThat(refusal.details()).containsEntry("line", line).containsEntry("reason", reason);
    }

    @Test
    void anEmptyFileHasNoHeader() {
        assertThat(refused(CsvFile.read("", List.of("name"))).details()).containsEntry("reason", "MISSING_COLUMN");
    }

    private static List<CsvFile.Row> read(String text) {
        return accepted(CsvFile.read(text, List.of("name", "text"))).rows();
    }
}
