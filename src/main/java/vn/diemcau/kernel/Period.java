package vn.diemcau.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds: from the first day on, until the day before {@code to}.
 *
 * @param from the first day
 * @param to the first day on which it no longer holds, or null while no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("a period has at least one day");
        }
    }

    /** A period without a known end. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** Whether the day lies in the period. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether the two periods have a day in common. */
    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** The days that lie in both periods, if there are any. */
    public Optional<Period> common(Period other) {
        LocalDate first = from.isBefore(other.from) ? other.from : from;
        LocalDate end = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return overlaps(other) ? Optional.of(new Period(first, end)) : Optional.empty();
    }

    private boolean startsBeforeEndOf(Period other) {
        return other.to == null || from.isBefore(other.to);
    }

    /**
     * The same period ended earlier.
     *
     * @param day the first day on which it no longer holds; after {@link #from}
     */
    public Period endedOn(LocalDate day) {
        return new Period(from, day);
    }
}
