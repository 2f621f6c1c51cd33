package vn.diemcau.bench.load;

import java.util.ArrayList;
import java.util.List;

/** What a crowd has received together. Written on the loop; read there too, by {@link Crowd#look}. */
public final class Tally {

    private static final int EXAMPLES = 5;

    long events;
    long frames;
    long eventBytes;
    long oks;
    long nos;
    long pongs;
    long repeated;
    long snapshots;
    int joined;
    int open;
    int closed;
    final List<String> violations = new ArrayList<>();
    Arrivals arrivals;

    void violated(String what) {
        if (violations.size() < EXAMPLES) {
            violations.add(what);
        }
    }

    /** The numbers of this moment. */
    Moment moment() {
        return new Moment(
                System.nanoTime(),
                events,
                frames,
                eventBytes,
                oks,
                nos,
                repeated,
                snapshots,
                joined,
                open,
                closed,
                List.copyOf(violations));
    }

    /**
     * What had been received at one moment.
     *
     * @param at by {@link System#nanoTime()}
     * @param events deliveries: each event at each endpoint
     * @param frames deliveries of frames with events
     * @param eventBytes the length of those frames
     * @param repeated events that came to an endpoint that had them
     * @param snapshots how often an endpoint was sent the whole state
     * @param joined endpoints that have the state
     * @param violations what broke order or completeness, the first few
     */
    public record Moment(
            long at,
            long events,
            long frames,
            long eventBytes,
            long oks,
            long nos,
            long repeated,
            long snapshots,
            int joined,
            int open,
            int closed,
            List<String> violations) {

        /** Seconds since an earlier moment. */
        public double since(Moment earlier) {
            return (at - earlier.at) / 1e9;
        }
    }
}
