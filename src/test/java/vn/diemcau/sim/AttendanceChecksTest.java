package vn.diemcau.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttendanceChecksTest {

    private static final Instant EIGHT = Instant.parse("2026-11-26T01:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-26T02:00:00Z");
    private static final Instant HALF_PAST = Instant.parse("2026-11-26T01:30:00Z");

    @Test
    void aSoundAttendanceViolatesNothing() {
        assertThat(violated(line(7, interval("08:05", "08:29"), interval("08:31", "08:50"))))
                .isEmpty();
    }

    @Test
    void aSiteThatIsNotThereIsFound() {
        assertThat(violated("")).contains("the attendance has every site");
    }

    @Test
    void aWrongHeadCountIsFound() {
        assertThat(violated(line(8, interval("08:05", "08:29"), interval("08:31", "08:50"))))
                .containsExactly("the attendance has the head-counts of the roll call");
    }

    @Test
    void intervalsOutOfOrderAreFound() {
        assertThat(violated(line(7, interval("08:31", "08:50"), interval("08:05", "08:29"))))
                .containsExactly("each site's intervals are in order and inside the meeting");
    }

    @Test
    void presenceWhileTheServerWasGoneIsFound() {
        assertThat(violated(line(7, interval("08:05", "08:50"))))
                .containsExactly("nobody was present while the server was gone");
    }

    @Test
    void absenceAfterTheServerCameBackIsFound() {
        assertThat(violated(line(7, interval("08:05", "08:29"))))
                .containsExactly("everybody was there before and after");
    }

    @Test
    void anIntervalTooFewIsFound() {
        var verdict = new Verdict();
        checks(line(7, interval("08:05", "08:29"))).noteComingsIn(verdict, Map.of("dc-1", 2L));

        assertThat(verdict.violated()).hasSize(1);
    }

    private static AttendanceChecks checks(String line) {
        return new AttendanceChecks(
                Map.of("dc-1", 7), Wire.read("{\"sites\":[" + line.replace('\'', '"') + "]}"), EIGHT, NINE);
    }

    private static List<String> violated(String line) {
        var verdict = new Verdict();
        var checks = checks(line);
        checks.noteIn(verdict);
        checks.noteOutageIn(verdict, HALF_PAST.minusSeconds(20), HALF_PAST.plusSeconds(20));
        return verdict.violated().stream().map(Verdict.Finding::rule).toList();
    }

    private static String line(int heads, String... intervals) {
        return "{'siteId':'dc-1','headCount':" + heads + ",'connectedSeconds':9,'intervals':["
                + String.join(",", intervals) + "]}";
    }

    private static String interval(String from, String to) {
        return "{'from':'2026-11-26T" + from + ":00+07:00','to':'2026-11-26T" + to + ":00+07:00'}";
    }
}
