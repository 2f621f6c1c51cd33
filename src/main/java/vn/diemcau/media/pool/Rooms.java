package vn.diemcau.media.pool;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Invents names of rooms. */
@FunctionalInterface
public interface Rooms {

    /** 128 bits: nobody finds a room by trying. */
    int BYTES = 16;

    /** A name that was never used. */
    String next();

    /** Lower case, because Jitsi compares room names that way; each begins with a letter. */
    static Rooms random(RandomGenerator random) {
        return () -> {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            return "dc" + HexFormat.of().formatHex(bytes);
        };
    }
}
