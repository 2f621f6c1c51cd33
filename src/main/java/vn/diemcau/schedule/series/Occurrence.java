package vn.diemcau.schedule.series;

import java.time.LocalDate;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Slot;

/**
 * The place of a meeting in its series.
 *
 * @param original the day by the rule, which names it there for good
 * @param meeting the meeting
 * @param planned when the series would have it; a meeting at another time was moved on its own
 */
public record Occurrence(LocalDate original, MeetingId meeting, Slot planned) {}
