package vn.diemcau.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.core.Roll;

/**
 * What the chair or the secretary set right in the roll.
 *
 * @param at when
 * @param by the name of who did it
 * @param presence what it was set to
 * @param headCount how many people, or null when the count stayed
 * @param reason why
 */
public record Correction(
        Instant at, String by, Roll presence, @Nullable Integer headCount, String reason) {}
