package vn.diemcau.unit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * The sites as they were loaded last, as long as nobody has changed one. A meeting of a thousand sites asks for each of them, and each of them
 * asks again when it comes in.
 */
final class KnownSites {

    private final SiteStore store;
    private final Clock clock;
    private final Duration believed;
    private volatile @Nullable Known known;

    private record Known(Map<SiteId, Site> byId, long revision, Instant checkedAt) {}

    /** @param believed how long nobody looks whether they still hold */
    KnownSites(SiteStore store, Clock clock, Duration believed) {
        this.store = store;
        this.clock = clock;
        this.believed = believed;
    }

    /** All sites by their ids. */
    Map<SiteId, Site> byId() {
        Instant now = clock.instant();
        Known before = known;
        if (before != null && now.isBefore(before.checkedAt().plus(believed))) {
            return before.byId();
        }
        Known current = current(before, now);
        known = current;
        return current.byId();
    }

    void put(Site site) {
        store.put(site);
        known = null;
    }

    /** The revision is read first: a change in between is noticed the next time. */
    private Known current(@Nullable Known before, Instant now) {
        long revision = store.revision();
        return before != null && before.revision() == revision
                ? new Known(before.byId(), revision, now)
                : new Known(load(), revision, now);
    }

    private Map<SiteId, Site> load() {
        var byId = new LinkedHashMap<SiteId, Site>();
        store.all().forEach(site -> byId.put(site.id(), site));
        return byId;
    }
}
