package vn.diemcau.media.booking;

import java.time.Duration;
import java.time.Instant;
import vn.diemcau.kernel.MeetingId;

/**
 * What a meeting needs of a server, and when. Half-open: two meetings of which one begins when the other ends do not meet.
 *
 * @param from the planned beginning
 * @param until the planned end, later than the beginning
 * @param endpoints how many sites it has, hub included
 * @param recorder whether it is to be recorded
 * @param region the unit at the top to which its hub belongs; empty if none is known
 */
public record Want(MeetingId meeting, Instant from, Instant until, int endpoints, boolean recorder, String region) {

    public Want {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a meeting ends after it starts");
        }
    }

    /** Whether it has a moment in common with this time. */
    public boolean meets(Instant start, Instant end) {
        return from.isBefore(end) && start.isBefore(until);
    }

    /** The same need at another time. */
    Want starting(Instant start) {
        return new Want(meeting, start, start.plus(Duration.between(from, until)), endpoints, recorder, region);
    }

    /** The same need, from an earlier time on. */
    public Want beginning(Instant start) {
        return new Want(meeting, start, until, endpoints, recorder, region);
    }

    /** The same need until another time. */
    public Want lasting(Instant end) {
        return new Want(meeting, from, end, endpoints, recorder, region);
    }
}
