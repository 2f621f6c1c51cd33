package vn.diemcau.unit.rest;

import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days as they come in a query. */
final class Days {

    private Days() {}

    /** The day, or today when none is given. */
    static LocalDate orToday(@Nullable String text, Clock clock) {
        if (text == null || text.isEmpty()) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new BadRequestException("on: not a day such as 2012-06-01", unreadable);
        }
    }
}
