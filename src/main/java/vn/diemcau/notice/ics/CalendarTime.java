package vn.diemcau.notice.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads a moment of a calendar file (RFC 5545 section 3.3.5). */
final class CalendarTime {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final String UTC = "Z";

    private CalendarTime() {}

    /** The moment that the line names; empty when it names none. */
    static Optional<Instant> of(ReplyProperty property) {
        String value = property.value().strip();
        boolean utc = value.endsWith(UTC);
        try {
            return Optional.of(LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, LOCAL)
                    .atZone(utc ? ZoneOffset.UTC : zone(property.parameter("TZID")))
                    .toInstant());
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** Some calendars have names of their own for our zone; every invitation of ours is in that zone. */
    private static ZoneId zone(String name) {
        try {
            return name.isEmpty() ? VietnamTime.ZONE : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return VietnamTime.ZONE;
        }
    }
}
