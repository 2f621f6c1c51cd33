package vn.diemcau.schedule.series;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.law.LegalClock;
import vn.diemcau.schedule.Clashes;
import vn.diemcau.schedule.Slot;

/**
 * A day of a series before it is one.
 *
 * @param day what became of it
 * @param slot when it would be held, or null when it is not
 * @param legal how it would stand with the law, once that can be said
 * @param clashes what would speak against it
 */
public record Foreseen(SeriesDay day, @Nullable Slot slot, Optional<LegalClock> legal, Optional<Clashes> clashes) {}
