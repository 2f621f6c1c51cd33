package vn.diemcau.live.ws;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.wire.ClientMessage;
import vn.diemcau.live.wire.ServerMessage.Reported;

/** What the devices say of themselves: the latest of each site, gathered until they are told. */
final class Reports {

    private final Map<SiteId, Reported> latest = new HashMap<>();
    private final Map<SiteId, Reported> untold = new LinkedHashMap<>();

    private final Map<SiteId, Reported> own = new LinkedHashMap<>();

    synchronized void add(SiteId site, ClientMessage.Report report, Instant at) {
        var reported = new Reported(report.mic(), report.cam(), report.turn(), report.link(), report.quality(), at);
        latest.put(site, reported);
        untold.put(site, reported);
        own.put(site, reported);
    }

    /** Takes what devices on another node have said; what is older than what is known says nothing. */
    synchronized void add(Map<SiteId, Reported> elsewhere) {
        elsewhere.forEach((site, reported) -> {
            Reported known = latest.get(site);
            if (known == null || known.at().isBefore(reported.at())) {
                latest.put(site, reported);
                untold.put(site, reported);
            }
        });
    }

    /** What devices on this node have said since this was asked last, for the other nodes. */
    synchronized Map<SiteId, Reported> ownNews() {
        Map<SiteId, Reported> news = Map.copyOf(own);
        own.clear();
        return news;
    }

    /** All that is known. */
    synchronized Map<SiteId, Reported> latest() {
        return Map.copyOf(latest);
    }

    /** What has been said since this was asked last. */
    synchronized Map<SiteId, Reported> news() {
        Map<SiteId, Reported> news = Map.copyOf(untold);
        untold.clear();
        return news;
    }

    synchronized boolean hasNews() {
        return !untold.isEmpty();
    }
}
