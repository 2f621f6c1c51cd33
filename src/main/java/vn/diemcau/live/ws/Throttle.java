package vn.diemcau.live.ws;

import java.time.Duration;

/** A bucket of tokens: so many on average, so many at once. Not for several threads at a time. */
final class Throttle {

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final int perSecond;
    private final int burst;
    private double tokens;
    private long last;

    /**
     * @param now any steady count of nanoseconds
     */
    Throttle(int perSecond, int burst, long now) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.tokens = burst;
        this.last = now;
    }

    /** Takes so many tokens if they are there. */
    boolean take(int wanted, long now) {
        tokens = Math.min(burst, tokens + (now - last) / NANOS * perSecond);
        last = now;
        if (tokens < wanted) {
            return false;
        }
        tokens -= wanted;
        return true;
    }
}
