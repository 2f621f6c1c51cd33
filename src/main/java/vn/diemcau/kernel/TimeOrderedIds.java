package vn.diemcau.kernel;

import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * Identifiers of 13 characters in Crockford's base 32: 42 bits of milliseconds, then 22 bits that start at a random place each
 * millisecond and count up, so that rows made together lie together and two nodes rarely meet.
 */
public final class TimeOrderedIds implements Ids {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 13;
    private static final int RANDOM_BITS = 22;
    private static final long TIME_MASK = (1L << 42) - 1;

    private final Clock clock;
    private final RandomGenerator random;
    private long last;

    /**
     * @param clock the time that orders the identifiers
     * @param random where each millisecond's numbering starts; an unpredictable one keeps identifiers hard to guess
     */
    public TimeOrderedIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized String next() {
        long fresh = (clock.millis() & TIME_MASK) << RANDOM_BITS | random.nextInt(1 << (RANDOM_BITS - 1));
        last = Math.max(last + 1, fresh);
        return base32(last);
    }

    private static String base32(long bits) {
        char[] text = new char[LENGTH];
        for (int at = LENGTH - 1; at >= 0; at--) {
            text[at] = ALPHABET.charAt((int) (bits & 31));
            bits >>>= 5;
        }
        return new String(text);
    }
}
