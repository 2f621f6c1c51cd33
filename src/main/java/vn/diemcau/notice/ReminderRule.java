package vn.diemcau.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.diemcau.law.WorkingCalendar;

/**
 * When those who have not answered are reminded by themselves.
 *
 * @param workingDays so many working days before the day of the meeting; 1 is the last one before it
 * @param hour at this time of that day
 */
public record ReminderRule(int workingDays, LocalTime hour) {

    public ReminderRule {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a reminder comes before the day of the meeting");
        }
    }

    /** When it is due for a meeting on that day. */
    Instant due(LocalDate day, WorkingCalendar calendar, ZoneId zone) {
        return calendar.clearBefore(day, workingDays - 1)
                .atTime(hour)
                .atZone(zone)
                .toInstant();
    }

    /** Names the rule where it is kept that it was followed. */
    String name() {
        return workingDays + "@" + hour;
    }
}
