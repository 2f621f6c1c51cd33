package vn.diemcau.law;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The hours of one weekday.
 *
 * @param morning buổi sáng, if one works then
 * @param afternoon buổi chiều, if one works then
 */
public record WorkingDay(Optional<Span> morning, Optional<Span> afternoon) {

    /** A day on which nobody works. */
    public static final WorkingDay REST = new WorkingDay(Optional.empty(), Optional.empty());

    /** A day of two halves. */
    public static WorkingDay of(Span morning, Span afternoon) {
        return new WorkingDay(Optional.of(morning), Optional.of(afternoon));
    }

    /** Whether one works at all. */
    public boolean worked() {
        return morning.isPresent() || afternoon.isPresent();
    }

    /** Whether one works in both halves: half a day is not counted as a working day, so that a deadline never comes out too late. */
    public boolean whole() {
        return morning.isPresent() && afternoon.isPresent();
    }

    /** What parts the two halves: the middle of the break at noon. */
    public LocalTime noon() {
        LocalTime ends = morning.map(Span::to).orElse(LocalTime.NOON);
        LocalTime begins = afternoon.map(Span::from).orElse(ends);
        return ends.isBefore(begins) ? ends.plus(Duration.between(ends, begins).dividedBy(2)) : ends;
    }
}
