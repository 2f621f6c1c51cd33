package vn.diemcau.media.keys;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.media.secret.Safe;
import vn.diemcau.media.secret.Safes;

/** Keys for tests: in memory, named 1, 2, 3, and all of the one pair that is made once, because making takes long. */
public final class OurKeys {

    public static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    /** The pair behind every name. */
    public static final KeyPair PAIR = KeyPairs.rsa(new SecureRandom()).next();

    private OurKeys() {}

    public static Keys sealedIn(Safe safe) {
        var count = new AtomicInteger();
        return new Keys(
                new MemoryKeyStore(), safe, () -> PAIR, () -> String.valueOf(count.incrementAndGet()), TOKEN_LIFE);
    }

    public static Keys fresh() {
        return sealedIn(Safes.withKey("a"));
    }
}
