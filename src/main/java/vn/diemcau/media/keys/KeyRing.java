package vn.diemcau.media.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All our keys at one look, and which of them does what at a moment. A key is published before it is used and after it has
 * retired, so that a media server finds the key of every token that still lives.
 *
 * @param keys in any order
 * @param tokenLife how long a token lives that was signed at the last moment of a key
 */
public record KeyRing(List<OurKey> keys, Duration tokenLife) {

    /** What answers may be kept by caches on the way. */
    public static final Duration CACHED = Duration.ofMinutes(5);

    /** Twice that: no cache holds the list without a key when the first token of that key arrives. */
    static final Duration LEAD = CACHED.multipliedBy(2);

    private static final Comparator<OurKey> NEWEST =
            Comparator.comparing(OurKey::usedFrom).thenComparing(OurKey::kid);

    public KeyRing {
        keys = List.copyOf(keys);
    }

    /** The key that signs at this moment; of several, made by several servers at once, all choose the same. */
    Optional<OurKey> signing(Purpose purpose, Instant at) {
        return keys.stream()
                .filter(key -> key.purpose() == purpose && key.signs(at))
                .max(NEWEST);
    }

    /** The keys whose tokens may be about, and those that soon sign. */
    List<OurKey> published(Purpose purpose, Instant at) {
        return keys.stream()
                .filter(key -> key.purpose() == purpose && isNeeded(key, at))
                .sorted(NEWEST)
                .toList();
    }

    /** When a key that is made at this moment begins to sign: the first one at once, because no other does. */
    Instant useOfNext(Purpose purpose, Instant at) {
        return signing(purpose, at).isPresent() ? at.plus(LEAD) : at;
    }

    private boolean isNeeded(OurKey key, Instant at) {
        Instant retired = key.retiredAt();
        return retired == null || at.isBefore(retired.plus(tokenLife));
    }
}
