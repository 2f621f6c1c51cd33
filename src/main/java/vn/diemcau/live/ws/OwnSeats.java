package vn.diemcau.live.ws;

import java.util.List;
import java.util.function.Function;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Convened;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.Recovered;
import vn.diemcau.live.core.RollCallFinished;
import vn.diemcau.live.core.RollCallStarted;
import vn.diemcau.live.core.SeatEvent;

/** Tells each site how its own seat is, whenever that has changed. */
final class OwnSeats {

    private static final List<Class<? extends Event>> OF_ALL =
            List.of(Convened.class, Recovered.class, RollCallStarted.class, RollCallFinished.class);

    private final Iterable<Member> members;
    private final Function<SiteId, List<Member>> bySite;

    /**
     * @param members all who sit at a site
     * @param bySite those who sit at one
     */
    OwnSeats(Iterable<Member> members, Function<SiteId, List<Member>> bySite) {
        this.members = members;
        this.bySite = bySite;
    }

    void happened(List<Entry> entries, Assembly meeting) {
        if (entries.stream().map(Entry::event).anyMatch(OwnSeats::changesAll)) {
            members.forEach(member -> member.tellSeat(meeting));
        } else {
            entries.stream()
                    .map(Entry::event)
                    .filter(SeatEvent.class::isInstance)
                    .map(event -> ((SeatEvent) event).site())
                    .distinct()
                    .flatMap(site -> bySite.apply(site).stream())
                    .forEach(member -> member.tellSeat(meeting));
        }
    }

    private static boolean changesAll(Event event) {
        return OF_ALL.stream().anyMatch(type -> type.isInstance(event));
    }
}
