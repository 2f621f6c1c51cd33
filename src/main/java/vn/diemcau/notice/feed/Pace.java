package vn.diemcau.notice.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts how often somebody comes within a while, and says when it is too often. It protects this server's time, not a secret: secrets
 * are too long to be guessed. So it is kept in memory, by each server for itself.
 */
public final class Pace {

    private static final int REMEMBERED = 20_000;

    private final int often;
    private final Duration within;
    private final Clock clock;
    private final Map<String, Integer> seen = new HashMap<>();
    private Instant since;

    /**
     * @param often how often somebody may come
     * @param within in which time
     * @param clock tells the time
     */
    public Pace(int often, Duration within, Clock clock) {
        this.often = often;
        this.within = within;
        this.clock = clock;
        this.since = clock.instant();
    }

    /** Notes that somebody came; false when it was too often. */
    public synchronized boolean allows(String who) {
        Instant now = clock.instant();
        if (seen.size() >= REMEMBERED || !now.isBefore(since.plus(within))) {
            seen.clear();
            since = now;
        }
        return seen.merge(who, 1, Integer::sum) <= often;
    }
}
