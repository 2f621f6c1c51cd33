package vn.diemcau.law;

import java.time.LocalDate;

/**
 * By when something must be with the invited. "Ít nhất 03 ngày làm việc trước ngày họp" can be read in two ways: so many whole working days
 * between the day of sending and that of the meeting, or so many days of difference, that of the meeting counted. The first
 * is safe; the second is arguable.
 *
 * @param policy which asks for it
 * @param strict the last working day that keeps the strict reading
 * @param lenient the last working day that keeps the lenient reading
 */
public record Notice(Policy policy, LocalDate strict, LocalDate lenient) {

    /** The deadline that the policy sets for a meeting on that day. */
    public static Notice of(Policy policy, LocalDate meeting, WorkingCalendar calendar) {
        return policy.measure() == Measure.WORKING_DAYS
                ? new Notice(
                        policy,
                        calendar.clearBefore(meeting, policy.amount()),
                        calendar.before(meeting, policy.amount()))
                : new Notice(
                        policy,
                        calendar.previous(meeting.minusDays(policy.amount())),
                        calendar.previous(meeting.minusDays(policy.amount() - 1L)));
    }

    /** How it stands when sent on that day. */
    public Light sentOn(LocalDate day) {
        if (!day.isAfter(strict)) {
            return Light.GREEN;
        }
        return day.isAfter(lenient) ? Light.RED : Light.AMBER;
    }
}
