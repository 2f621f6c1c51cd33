package vn.diemcau.live.core;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * A site's request for the floor.
 *
 * @param site who asks
 * @param at since when
 * @param topic about what, if it said so
 */
public record Hand(SiteId site, Instant at, @Nullable String topic) {}
