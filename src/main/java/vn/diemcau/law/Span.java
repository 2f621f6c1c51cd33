package vn.diemcau.law;

import java.time.LocalTime;

/**
 * Hours of work within a day.
 *
 * @param from the first minute
 * @param to the first minute that no longer belongs to it; after {@code from}
 */
public record Span(LocalTime from, LocalTime to) {

    public Span {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("hours end after they begin");
        }
    }
}
