package vn.diemcau.live.core;

import java.time.Duration;
import java.time.Instant;
import vn.diemcau.kernel.SiteId;

/**
 * A speaking turn (lượt phát biểu) in progress.
 *
 * @param turn names the turn within its meeting
 * @param site who speaks
 * @param from since when
 * @param until when its time is over; the turn itself goes on until somebody ends it
 * @param overran whether its time is over
 */
public record Floor(String turn, SiteId site, Instant from, Instant until, boolean overran) {

    /** The whole time given, extensions included. */
    public int seconds() {
        return Math.toIntExact(Duration.between(from, until).toSeconds());
    }

    /** More time counts from the old end, or from now when that is past: the speaker gets all of it. */
    Instant extendedUntil(int seconds, Instant now) {
        return (until.isAfter(now) ? until : now).plusSeconds(seconds);
    }

    Floor extended(Instant later) {
        return new Floor(turn, site, from, later, false);
    }

    Floor overrun() {
        return new Floor(turn, site, from, until, true);
    }

    /** The deadline of the turn, unless it has passed and been noted. */
    Deadline deadline() {
        return new Deadline(until, new OverrunFloor(turn));
    }
}
