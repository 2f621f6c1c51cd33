package vn.diemcau.architecture.offenders.live.core;

import java.time.Instant;

/** Asks for the time instead of being told. */
final class CoreReadsClock {
    final Instant at = Instant.now();
}
