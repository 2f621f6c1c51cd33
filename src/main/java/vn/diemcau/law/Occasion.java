package vn.diemcau.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.diemcau.kernel.UnitId;

/**
 * What the law needs to know of a meeting.
 *
 * @param kind its kind, by name
 * @param units the convening unit and those above it, the nearest first
 * @param start when it begins, on the clock of the place
 * @param end when it ends
 */
public record Occasion(String kind, List<UnitId> units, LocalDateTime start, LocalDateTime end) {

    public Occasion {
        units = List.copyOf(units);
    }

    /** The day that decides which policies hold. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    /** The day on which it ends; a meeting that ends at midnight ends on the day before. */
    public LocalDate lastDay() {
        return end.minusNanos(1).toLocalDate();
    }
}
