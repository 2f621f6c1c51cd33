package vn.diemcau.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.media.Evidence.Sighting;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Directory.Place;

/**
 * What media servers saw, by site. Where a server never told whose a connection was, the name decides that the connection gave itself: our pages give the site's, and what is
 * shown from it is marked as reckoned.
 */
final class Sightings {

    private final Map<String, List<Sighting>> bySite;

    private Sightings(Map<String, List<Sighting>> bySite) {
        this.bySite = bySite;
    }

    static Sightings of(List<Sighting> all, Collection<SiteId> sites, Directory directory) {
        Map<String, String> byName = new HashMap<>();
        sites.forEach(site -> directory.place(site).map(Place::name).ifPresent(name -> byName.put(name, site.value())));
        return new Sightings(all.stream()
                .collect(Collectors.groupingBy(sighting ->
                        sighting.handle().isEmpty() ? byName.getOrDefault(sighting.name(), "") : sighting.handle())));
    }

    List<Sighting> of(SiteId site) {
        return bySite.getOrDefault(site.value(), List.of());
    }
}
