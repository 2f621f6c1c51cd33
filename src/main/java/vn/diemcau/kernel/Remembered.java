package vn.diemcau.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was loaded last, as long as nobody has changed it. Loading costs much, looking at a revision costs one row, and within the same second not even
 * that: a list of meetings asks a thousand times. What was changed elsewhere is seen within a second, what was changed here at once.
 *
 * @param <T> what is loaded; never changed itself
 */
public final class Remembered<T> {

    private static final Duration BELIEVED = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final LongSupplier revision;
    private final Supplier<T> load;
    private final AtomicReference<Known<T>> known = new AtomicReference<>(nothing());

    private record Known<T>(@Nullable T value, long revision, Instant checkedAt) {}

    /**
     * @param revision changes with every change of what is loaded
     * @param load reads it
     */
    public Remembered(InstantSource clock, LongSupplier revision, Supplier<T> load) {
        this.clock = clock;
        this.revision = revision;
        this.load = load;
    }

    /** The value. The revision is read before it: a change in between is noticed the next time. */
    public T get() {
        Instant now = clock.instant();
        Known<T> before = Objects.requireNonNull(known.get());
        if (before.value() != null && now.isBefore(before.checkedAt().plus(BELIEVED))) {
            return before.value();
        }
        long current = revision.getAsLong();
        T value = before.value() != null && before.revision() == current ? before.value() : load.get();
        known.compareAndSet(before, new Known<>(value, current, now));
        return value;
    }

    /** Looks again the next time, because something was just changed here; whoever is reading at this moment does not bring back what was before. */
    public void forget() {
        known.set(nothing());
    }

    /** A new one each time: it also tells that something was forgotten since. */
    private static <T> Known<T> nothing() {
        return new Known<>(null, 0, Instant.EPOCH);
    }
}
