package vn.diemcau.schedule.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** What is read as a recurrence, and what is refused. */
class RuleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;COUNT=5",
                "FREQ=WEEKLY;UNTIL=20271231",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10",
                "FREQ=MONTHLY;BYDAY=1MO,-1FR;COUNT=12",
                "FREQ=MONTHLY;BYMONTHDAY=15,-1;COUNT=12",
                "FREQ=YEARLY;COUNT=2"
            })
    void aRuleIsWrittenAsItWasRead(String text) {
        assertThat(read(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT=5;FREQ=DAILY | FREQ=DAILY;COUNT=5",
                "FREQ=WEEKLY;WKST=MO;UNTIL=20271231T235959Z | FREQ=WEEKLY;UNTIL=20271231",
                "FREQ=MONTHLY;INTERVAL=1;BYDAY=+2TU,2TU;COUNT=3 | FREQ=MONTHLY;BYDAY=2TU;COUNT=3"
            })
    void oneRuleHasOneSpelling(String text, String spelling) {
        assertThat(read(text)).isEqualTo(spelling);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=SECONDLY;COUNT=5, FREQ",
        "FREQ=MINUTELY;COUNT=5, FREQ",
        "FREQ=HOURLY;COUNT=5, FREQ",
        "FREQ=DAILY;BYSECOND=1;COUNT=1, BYSECOND",
        "FREQ=MONTHLY;BYSETPOS=-1;COUNT=1, BYSETPOS",
        "FREQ=YEARLY;BYWEEKNO=53;COUNT=1, BYWEEKNO",
        "FREQ=YEARLY;BYDAY=MO;COUNT=1, BYDAY",
        "FREQ=WEEKLY;BYDAY=1MO;COUNT=1, BYDAY",
        "FREQ=WEEKLY;BYMONTHDAY=1;COUNT=1, BYMONTHDAY",
        "FREQ=WEEKLY;WKST=SU;COUNT=1, WKST",
        "FREQ=DAILY;INTERVAL=100;COUNT=2, INTERVAL"
    })
    void whatOfficesDoNotNeedIsRefusedByItsName(String text, String part) {
        Answer<Recurrence> answer = RuleText.read(text);

        assertThat(refusal(answer).code()).isEqualTo("RECURRENCE_TOO_SUBTLE");
        assertThat(refusal(answer).details()).containsEntry("part", part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=2", "FREQ=MONTHLY;BYDAY=1MO"})
    void aSeriesWithoutAnEndIsRefused(String text) {
        assertThat(read(text)).isEqualTo("RECURRENCE_WITHOUT_END");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hằng tuần",
                "FREQ",
                "FREQ=",
                "FREQ=WEEKLY;",
                "FREQ=WEEKLY;;COUNT=1",
                "FREQ=WEEKLY;COUNT=1;COUNT=2",
                "FREQ=WEEKLY;COUNT=1;UNTIL=20271231",
                "FREQ=WEEKLY;COUNT=0",
                "FREQ=WEEKLY;COUNT=-1",
                "FREQ=WEEKLY;COUNT=99999999999999999999",
                "FREQ=WEEKLY;INTERVAL=0;COUNT=2",
                "FREQ=WEEKLY;BYDAY=XX;COUNT=2",
                "FREQ=WEEKLY;BYDAY=MO,;COUNT=2",
                "FREQ=MONTHLY;BYMONTHDAY=0;COUNT=2",
                "FREQ=MONTHLY;BYMONTHDAY=32;COUNT=2",
                "FREQ=WEEKLY;UNTIL=20270231",
                "FREQ=WEEKLY;UNTIL=99999999999",
                "FREQ=WEEKLY;COUNT=2\r\nATTACH:http://a",
                "FREQ=WEEKLY;COUNT=2\u0000",
                "freq=weekly;count=2",
                "RRULE:FREQ=WEEKLY;COUNT=2"
            })
    void whatIsNoRuleIsRefused(String text) {
        assertThat(read(text)).isEqualTo("NOT_A_RECURRENCE");
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThat(refusal(RuleText.read(null)).code()).isEqualTo("NOT_A_RECURRENCE");
    }

    @Test
    void aBombIsRefusedAtOnce() {
        String bomb = "FREQ=DAILY;BYDAY=" + "MO,".repeat(1_000_000) + "MO;COUNT=1";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(read(bomb)).isEqualTo("NOT_A_RECURRENCE"));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void anyTextIsAnsweredAndNoneThrows() {
        var random = new Random(20261122);
        String letters = "FREQ=WEEKLYDAILYMONTHLY;COUNT=INTERVAL,BYDAY=+-MOTU0123456789 \r\n\u0000ế";
        for (int round = 0; round < 200_000; round++) {
            var text = new StringBuilder("FREQ=");
            random.ints(random.nextInt(40), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            assertThat(read(text.toString())).isNotEmpty();
        }
    }

    private static String read(String text) {
        return RuleText.read(text).fold(Recurrence::text, Refusal::code);
    }

    private static Refusal refusal(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError(value);
                },
                refusal -> refusal);
    }
}
