package vn.diemcau.schedule.rest;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Asks for times for a meeting.
 *
 * @param meeting the meeting as far as it is known; its start and end say how long it takes
 * @param from not before; without it the first day for which the law's notice can be kept, or now when the meeting is unscheduled
 * @param leastSites how many of its sites, the hub among them, have to be free; all when nothing is said
 */
public record FreeBody(
        @Nullable MeetingBody meeting,
        @Nullable OffsetDateTime from,
        @Nullable Integer leastSites) {}
