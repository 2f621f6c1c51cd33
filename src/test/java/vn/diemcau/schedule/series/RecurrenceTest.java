package vn.diemcau.schedule.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days something comes again. */
class RecurrenceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;INTERVAL=3;COUNT=3 | 2027-01-30 | 2027-01-30 2027-02-02 2027-02-05",
                "FREQ=WEEKLY;COUNT=3 | 2027-01-06 | 2027-01-06 2027-01-13 2027-01-20",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20270122 | 2027-01-08 | 2027-01-08 2027-01-18 2027-01-22",
                "FREQ=MONTHLY;BYDAY=1MO;COUNT=3 | 2027-01-04 | 2027-01-04 2027-02-01 2027-03-01",
                "FREQ=MONTHLY;BYDAY=-1FR;COUNT=2 | 2027-01-04 | 2027-01-29 2027-02-26",
                "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3 | 2028-01-01 | 2028-01-31 2028-02-29 2028-03-31",
                "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3 | 2027-01-01 | 2027-01-31 2027-03-31 2027-05-31",
                "FREQ=MONTHLY;COUNT=3 | 2027-01-31 | 2027-01-31 2027-03-31 2027-05-31",
                "FREQ=YEARLY;COUNT=2 | 2027-09-02 | 2027-09-02 2028-09-02"
            })
    void itComesAgainOnTheseDays(String rule, LocalDate first, String days) {
        assertThat(recurrence(rule).days(first)).extracting(LocalDate::toString).containsExactly(days.split(" "));
    }

    @Test
    void theFirstDayNeedNotBeOneByTheRule() {
        assertThat(recurrence("FREQ=WEEKLY;BYDAY=MO;COUNT=1").days(LocalDate.of(2027, 1, 5)))
                .containsExactly(LocalDate.of(2027, 1, 11));
    }

    @Test
    void ofTooManyDaysNoMoreAreWorkedOutThanTellThatTheyAreTooMany() {
        assertThat(recurrence("FREQ=DAILY;COUNT=99999").days(FIRST)).hasSize(Bounds.OCCURRENCES + 1);
        assertThat(recurrence("FREQ=DAILY;UNTIL=99991231").days(FIRST)).hasSize(Bounds.OCCURRENCES + 1);
    }

    @Test
    void noDayIsFartherAwayThanASeriesMayLast() {
        assertThat(recurrence("FREQ=YEARLY;COUNT=100").days(FIRST)).hasSize(3);
    }

    /** iCal4j works the same rules out in another way. */
    @Test
    void anotherLibraryFindsTheSameDays() {
        var random = new Random(45_2018);
        for (int round = 0; round < 3_000; round++) {
            Recurrence rule = rule(random);
            LocalDate first = FIRST.plusDays(random.nextInt(700));
            LocalDate end = first.plus(Bounds.LENGTH);
            List<LocalDate> theirs = new Recur<LocalDate>(rule.text() + ";WKST=MO")
                    .getDates(first, first, end).stream()
                            .filter(day -> !day.isAfter(end))
                            .limit(Bounds.OCCURRENCES + 1)
                            .toList();

            assertThat(rule.days(first)).as("%s from %s", rule.text(), first).isEqualTo(theirs);
        }
    }

    private static Recurrence rule(Random random) {
        var frequency = Frequency.values()[random.nextInt(4)];
        boolean month = frequency == Frequency.MONTHLY;
        List<Weekday> weekdays = frequency == Frequency.YEARLY
                ? List.of()
                : some(
                        random,
                        3,
                        place -> new Weekday(month ? random.nextInt(9) - 4 : 0, DayOfWeek.of(random.nextInt(7) + 1)));
        List<Integer> monthDays = month && weekdays.isEmpty()
                ? some(random, 3, place -> random.nextBoolean() ? random.nextInt(31) + 1 : -random.nextInt(5) - 1)
                : List.of();
        return new Recurrence(frequency, random.nextInt(4) + 1, weekdays, monthDays, random.nextInt(130) + 1, null);
    }

    private static <T> List<T> some(Random random, int most, IntFunction<T> one) {
        return IntStream.range(0, random.nextInt(most)).mapToObj(one).distinct().toList();
    }

    private static Recurrence recurrence(String text) {
        return RuleText.read(text).fold(recurrence -> recurrence, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
