package vn.diemcau.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * What the journal says of one site.
 *
 * @param site which site
 * @param intervals when its device was connected, in order; the last one may still be open
 * @param heads the last count of people that was given, or null when none was
 * @param corrections what the desk set right, in order
 */
public record SiteTrace(
        SiteId site, List<Interval> intervals, @Nullable Integer heads, List<Correction> corrections) {

    public SiteTrace {
        intervals = List.copyOf(intervals);
        corrections = List.copyOf(corrections);
    }

    /** A site that has not been heard of. */
    static SiteTrace silent(SiteId site) {
        return new SiteTrace(site, List.of(), null, List.of());
    }

    SiteTrace connected(Instant at, @Nullable Integer count) {
        return isConnected()
                ? counted(count)
                : with(added(intervals, new Interval(at, null))).counted(count);
    }

    /** From this moment on nothing was heard of it; nothing to end when it was not connected. */
    SiteTrace silentSince(Instant at) {
        if (!isConnected()) {
            return this;
        }
        var ended = new ArrayList<>(intervals);
        ended.set(ended.size() - 1, ended.get(ended.size() - 1).endedAt(at));
        return with(ended);
    }

    SiteTrace counted(@Nullable Integer count) {
        return count == null ? this : new SiteTrace(site, intervals, count, corrections);
    }

    SiteTrace corrected(Correction correction) {
        return new SiteTrace(site, intervals, heads, added(corrections, correction)).counted(correction.headCount());
    }

    /** The last word of the desk, if it said anything. */
    Optional<Correction> lastCorrection() {
        return corrections.isEmpty() ? Optional.empty() : Optional.of(corrections.get(corrections.size() - 1));
    }

    boolean isConnected() {
        return !intervals.isEmpty() && intervals.get(intervals.size() - 1).isOpen();
    }

    private SiteTrace with(List<Interval> other) {
        return new SiteTrace(site, other, heads, corrections);
    }

    private static <T> List<T> added(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
