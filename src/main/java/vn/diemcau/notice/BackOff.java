package vn.diemcau.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before a letter is tried again: quickly at first, for a server that restarts or greylists, then for a day in all, because a letter
 * about a meeting does nobody good later.
 */
final class BackOff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(20),
            Duration.ofMinutes(40),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(8));

    private BackOff() {}

    /** The pause after so many attempts; nothing when it is to be given up. */
    static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
