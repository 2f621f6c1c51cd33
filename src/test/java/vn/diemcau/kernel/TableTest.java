package vn.diemcau.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @Test
    void quotedCellsHoldCommasQuotesAndLines() {
        List<Table.Row> rows = read("name,text\n\"Sở Văn hóa, Thể thao\",\"dòng một\nnói \"\"hai\"\"\"\ncuối,hết\n");

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
                    name,text\\na,"b       | 2 | BAD_QUOTE
                    name,text\\n"a"b,c     | 2 | BAD_QUOTE
                    """)
    void aFaultNamesItsLine(String text, int line, String reason) {
        var refusal = refused(Table.read(text.replace("\\n", "\n"), List.of("name", "text")));

        assertThat(refusal.code()).isEqualTo("BAD_ROW");
        assertThat(refusal.details()).containsEntry("line", line).containsEntry("reason", reason);
    }

    @Test
    void wordsStandBetweenSpaces() {
        var row = read("name,text\na, X  Y\nb,\n");

        assertThat(row.get(0).words("text")).containsExactly("X", "Y");
        assertThat(row.get(1).words("text")).isEmpty();
        assertThat(row.get(1).words("none")).isEmpty();
    }

    @Test
    void whatTheApplicationBringsAlongIsWhole() {
        assertThatThrownBy(() -> Table.shipped(TableTest.class, "missing.csv")).hasMessageContaining("missing.csv");
    }

    @Test
    void anEmptyFileHasNoHeader() {
        assertThat(refused(Table.read("", List.of("name"))).details()).containsEntry("reason", "MISSING_COLUMN");
    }

    private static List<Table.Row> read(String text) {
        return Table.read(text, List.of("name", "text")).fold(Table::rows, refusal -> {
            throw new AssertionError(refusal.toString());
        });
    }

    private static Refusal refused(Answer<Table> answer) {
        return answer.fold(
                table -> {
                    throw new AssertionError("taken");
                },
                refusal -> refusal);
    }
}
