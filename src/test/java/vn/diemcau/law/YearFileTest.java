package vn.diemcau.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.kernel.Answer;

/** The file of a year is taken whole or not at all, whatever it holds. */
class YearFileTest {

    private static final String HEAD = "date,kind,reason,source\n";

    @Test
    void aFileFromASpreadsheetIsTaken() {
        var days = taken(
                "\uFEFFdate,kind,reason,source\r\n2027-02-04,OFF,\"Tết, ngày đầu\",\"Thông báo \"\"1\"\"\"\r\n\r\n"
                        + "2027-02-20,WORKING,Làm bù,Thông báo 1\r\n");
        assertThat(days)
                .containsExactly(
                        new CalendarDay(
                                LocalDate.of(2027, 2, 4), DayKind.OFF, "Tết, ngày đầu", "Thông báo \"1\"", true),
                        new CalendarDay(LocalDate.of(2027, 2, 20), DayKind.WORKING, "Làm bù", "Thông báo 1", true));
    }

    @Test
    void whatIsOnlyExpectedSaysSo() {
        assertThat(taken("date,kind,reason,source,confirmed\n2027-01-01,OFF,Tết,Luật,false\n"))
                .singleElement()
                .matches(day -> !day.confirmed());
    }

    @Test
    void aFileWithNoDaysStatesThatNothingIsOff() {
        assertThat(taken(HEAD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "2027-02-30,OFF,a,b|BAD_DATE",
                "+1000000000-01-01,OFF,a,b|BAD_DATE",
                "2026-01-01,OFF,a,b|OTHER_YEAR",
                "2027-01-01,REST,a,b|OFF_OR_WORKING",
                "2027-01-01,off,a,b|OFF_OR_WORKING",
                "2027-01-01,OFF, ,b|EMPTY",
                "2027-01-01,OFF,a,|EMPTY",
                "2027-01-01,OFF,a|WRONG_NUMBER_OF_CELLS",
                "2027-01-01,OFF,a,b,true|WRONG_NUMBER_OF_CELLS",
                "2027-01-01,OFF,\"a,b|BAD_QUOTE",
                "2027-01-01,OFF,\"a\"x,b|BAD_QUOTE"
            })
    void aBadRowIsNamed(String row, String reason) {
        assertThat(refused(HEAD + "2027-03-01,OFF,a,b\n" + row + "\n")).isEqualTo("3 " + reason);
    }

    @Test
    void aDayIsNamedOnce() {
        assertThat(refused(HEAD + "2027-01-01,OFF,a,b\n2027-01-01,WORKING,a,b\n"))
                .isEqualTo("3 TWICE");
    }

    @Test
    void aFileThatIsNoTableIsRefused() {
        assertThat(refused("")).isEqualTo("1 MISSING_COLUMN");
        assertThat(refused("<html>")).isEqualTo("1 MISSING_COLUMN");
        assertThat(refused("\u0000\u0001,,,\n")).isEqualTo("1 MISSING_COLUMN");
    }

    @Test
    void textsAreBoundedAndWithoutControlCharacters() {
        assertThat(refused(HEAD + "2027-01-01,OFF," + "x".repeat(201) + ",b\n")).isEqualTo("2 TOO_LONG");
        assertThat(refused(HEAD + "2027-01-01,OFF,a," + "x".repeat(301) + "\n")).isEqualTo("2 TOO_LONG");
        assertThat(taken(HEAD + "2027-01-01,OFF,a\u0000\u001B\tb,=cmd()\n"))
                .singleElement()
                .matches(day -> day.reason().equals("a b") && day.source().equals("=cmd()"));
    }

    @Test
    void aMillionRowsStopAtTheFirstThatRepeats() {
        String rows = IntStream.range(0, 1_000_000)
                .mapToObj(row -> "2027-01-01,OFF,a,b")
                .collect(Collectors.joining("\n"));
        assertThat(refused(HEAD + rows)).isEqualTo("3 TWICE");
    }

    @Test
    void daysEnteredOneByOneAreHeldToTheSameRules() {
        var day = new CalendarDay(LocalDate.of(2027, 1, 1), DayKind.OFF, "Tết", "Luật", true);
        assertThat(YearFile.entered(List.of(day), 2027)).isEqualTo(Answer.accepted(List.of(day)));
        assertThat(reason(YearFile.entered(List.of(day, day), 2027))).isEqualTo("2 TWICE");
        assertThat(reason(YearFile.entered(List.of(day), 2026))).isEqualTo("1 OTHER_YEAR");
    }

    private static List<CalendarDay> taken(String csv) {
        return YearFile.read(csv, 2027).fold(days -> days, refusal -> {
            throw new AssertionError(refusal.toString());
        });
    }

    private static String refused(String csv) {
        return reason(YearFile.read(csv, 2027));
    }

    private static String reason(Answer<List<CalendarDay>> answer) {
        return answer.fold(
                days -> "taken " + days,
                refusal ->
                        refusal.details().get("line") + " " + refusal.details().get("reason"));
    }
}
