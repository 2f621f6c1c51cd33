package vn.diemcau.bench.load;

import java.util.Arrays;

/** When each event of a measurement was sent, and when each endpoint had it; microseconds since the beginning. */
public final class Arrivals {

    private static final int UNKNOWN = -1;

    private final long began = System.nanoTime();
    private final long first;
    private final int endpoints;
    private final int[] sent;
    private final int[] came;

    /**
     * @param first the number of the first event
     * @param events how many are followed at most
     * @param endpoints how many endpoints there are
     */
    public Arrivals(long first, int events, int endpoints) {
        this.first = first;
        this.endpoints = endpoints;
        this.sent = new int[events];
        this.came = new int[Math.multiplyExact(events, endpoints)];
        Arrays.fill(sent, UNKNOWN);
        Arrays.fill(came, UNKNOWN);
    }

    /** The event had been sent, as a command, at that time of {@link System#nanoTime()}. */
    void sent(long seq, long nanos) {
        if (follows(seq)) {
            sent[(int) (seq - first)] = micros(nanos);
        }
    }

    void came(long seq, int endpoint, long nanos) {
        if (follows(seq)) {
            came[(int) (seq - first) * endpoints + endpoint] = micros(nanos);
        }
    }

    /** From the command's sending to the event's coming, for the endpoints chosen. */
    public Histogram delays(java.util.function.IntPredicate chosen) {
        var histogram = new Histogram();
        for (int event = 0; event < sent.length; event++) {
            for (int endpoint = 0; sent[event] != UNKNOWN && endpoint < endpoints; endpoint++) {
                int came = this.came[event * endpoints + endpoint];
                if (came != UNKNOWN && chosen.test(endpoint)) {
                    histogram.add(came - sent[event]);
                }
            }
        }
        return histogram;
    }

    private boolean follows(long seq) {
        return seq >= first && seq - first < sent.length;
    }

    private int micros(long nanos) {
        return (int) ((nanos - began) / 1000);
    }
}
