package vn.diemcau.schedule.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.diemcau.schedule.Slot;

/** The hours of one meeting on other days. */
final class Times {

    private Times() {}

    /** From the same time of day on, and as long. */
    static Slot on(LocalDate day, Slot like, ZoneId zone) {
        Instant start =
                day.atTime(like.start().atZone(zone).toLocalTime()).atZone(zone).toInstant();
        return new Slot(start, start.plus(like.length()));
    }

    /** Whether both have the same hours, on whatever days. */
    static boolean alike(Slot one, Slot other, ZoneId zone) {
        return one.length().equals(other.length())
                && one.start()
                        .atZone(zone)
                        .toLocalTime()
                        .equals(other.start().atZone(zone).toLocalTime());
    }

    /** On which day it begins. */
    static LocalDate day(Slot slot, ZoneId zone) {
        return slot.start().atZone(zone).toLocalDate();
    }
}
