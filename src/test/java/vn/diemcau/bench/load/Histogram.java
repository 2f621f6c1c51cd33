package vn.diemcau.bench.load;

/** Times in buckets that grow with them: every value is told within 1.6 %, and adding one makes no object. */
public final class Histogram {

    private static final int STEPS = 128;

    private final long[] buckets = new long[STEPS * 58];
    private long count;
    private long max;

    /** Adds a time in microseconds. */
    public void add(long micros) {
        long value = Math.max(0, micros);
        buckets[bucket(value)]++;
        count++;
        max = Math.max(max, value);
    }

    public long count() {
        return count;
    }

    /** In milliseconds, the time that this share of all does not exceed. */
    public double quantile(double share) {
        long rank = (long) Math.ceil(share * count);
        long seen = 0;
        for (int bucket = 0; bucket < buckets.length; bucket++) {
            seen += buckets[bucket];
            if (seen >= rank && seen > 0) {
                return Math.min(max, top(bucket)) / 1000.0;
            }
        }
        return 0;
    }

    public double max() {
        return max / 1000.0;
    }

    private static int bucket(long value) {
        int magnitude = Math.max(0, 57 - Long.numberOfLeadingZeros(value | 1));
        return magnitude * STEPS + (int) (value >>> magnitude);
    }

    private static long top(int bucket) {
        return (((long) bucket % STEPS + 1) << (bucket / STEPS)) - 1;
    }
}
