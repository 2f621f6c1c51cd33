package vn.diemcau.bench.load;

import java.time.Duration;
import java.util.List;

/** Endpoints on their way in: evenly over a time, or as fast as it goes with a bound on how many knock at once. */
final class Arriving {

    private static final Duration STEP = Duration.ofMillis(5);

    private final Loop loop;
    private final List<Endpoint> endpoints;
    private final Duration within;
    private final int atOnce;
    private final Tally tally;
    private final long began = System.nanoTime();
    private final int joinedBefore;
    private int sent;

    Arriving(Loop loop, List<Endpoint> endpoints, Duration within, int atOnce, Tally tally) {
        this.loop = loop;
        this.endpoints = endpoints;
        this.within = within;
        this.atOnce = atOnce;
        this.tally = tally;
        this.joinedBefore = tally.joined;
    }

    void step() {
        while (sent < endpoints.size() && isDue()) {
            endpoints.get(sent++).come(loop);
        }
        if (sent < endpoints.size()) {
            loop.after(STEP, this::step);
        }
    }

    private boolean isDue() {
        boolean room = sent - (tally.joined - joinedBefore) < atOnce;
        return room
                && (within.isZero() || System.nanoTime() - began >= within.toNanos() / endpoints.size() * (long) sent);
    }
}
