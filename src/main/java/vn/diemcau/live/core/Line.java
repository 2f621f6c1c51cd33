package vn.diemcau.live.core;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * A chat line.
 *
 * @param seq the number of its event
 * @param at when it was said
 * @param site from which site, null when not from one
 * @param name who said it
 * @param text what was said
 */
public record Line(long seq, Instant at, @Nullable SiteId site, String name, String text) {}
