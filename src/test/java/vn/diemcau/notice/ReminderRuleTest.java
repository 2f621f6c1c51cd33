package vn.diemcau.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.ZONE;
import static vn.diemcau.schedule.Samples.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.diemcau.law.WorkingCalendar;
import vn.diemcau.law.WorkingWeek;

/** When reminders fall due. */
class ReminderRuleTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final WorkingCalendar USUAL = new WorkingCalendar(day -> Optional.empty(), WorkingWeek.USUAL);

    @Test
    void theWeekendIsNotCounted() {
        assertThat(new ReminderRule(1, LocalTime.of(8, 0)).due(MONDAY, USUAL, ZONE))
                .isEqualTo(at("2026-11-27T08:00"));
        assertThat(new ReminderRule(2, LocalTime.of(14, 30)).due(MONDAY, USUAL, ZONE))
                .isEqualTo(at("2026-11-26T14:30"));
    }

    @Test
    void aMeetingOnASundayIsRemindedOfOnTheFridayBefore() {
        assertThat(new ReminderRule(1, LocalTime.of(8, 0)).due(MONDAY.minusDays(1), USUAL, ZONE))
                .isEqualTo(at("2026-11-27T08:00"));
    }
}
