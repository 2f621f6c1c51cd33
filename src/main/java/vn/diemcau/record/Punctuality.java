package vn.diemcau.record;

import java.time.Duration;

/**
 * From when on a site counts as late, and as gone early. Attendees come on time and stay to the end (Quyết định 45/2018/QĐ-TTg,
 * article 15); how many minutes a line may take is the province's to set.
 *
 * @param lateAfter how long after the opening a site may connect
 * @param earlyBefore how long before the closing a site may be gone
 */
public record Punctuality(Duration lateAfter, Duration earlyBefore) {}
