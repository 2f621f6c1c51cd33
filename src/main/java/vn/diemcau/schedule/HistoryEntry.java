package vn.diemcau.schedule;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a meeting's history; lines are only ever added.
 *
 * @param at when
 * @param by who, or null when the course of the meeting itself did it (opened, closed)
 * @param what what was done
 * @param reason why, where a reason is asked for
 * @param changes what it did to which field
 */
public record HistoryEntry(
        Instant at,
        @Nullable Author by,
        What what,
        @Nullable String reason,
        Map<String, Change> changes) {

    public HistoryEntry {
        changes = Map.copyOf(changes);
    }

    /** The deeds that a meeting's history knows. */
    public enum What {
        /** Scheduled and issued in one deed. */
        CREATED,
        DRAFTED,
        PROPOSED,
        WITHDRAWN,
        RETURNED,
        APPROVED,
        ISSUED,
        CHANGED,
        POSTPONED,
        RESCHEDULED,
        CANCELLED,
        /** Units that ended were replaced by those that follow them. */
        HANDED_OVER,
        OPENED,
        CLOSED
    }
}
