package vn.diemcau.notice.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.AccountId;

/**
 * A password for one program on one device, good for reading the calendar and for nothing else.
 *
 * @param id names it; no secret
 * @param account whose calendar it opens
 * @param label what its owner calls it
 * @param createdAt when it was made
 * @param usedAt when it was last used, to the hour; null when it never was
 */
public record AppPassword(
        String id,
        AccountId account,
        String label,
        Instant createdAt,
        @Nullable Instant usedAt) {}
