package vn.diemcau.live.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Convened;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.Floor;
import vn.diemcau.live.core.FloorGranted;
import vn.diemcau.live.core.Presence;
import vn.diemcau.live.core.Recovered;
import vn.diemcau.live.core.Roll;
import vn.diemcau.live.core.RollCallFinished;
import vn.diemcau.live.core.RollCallStarted;
import vn.diemcau.live.core.SeatEvent;
import vn.diemcau.live.core.Seats;

/**
 * What a site is told of all the others: how many there are, and whether those answer who are seen and heard.
 *
 * @param sites how many take part
 * @param connected how many of them are connected
 * @param present how many the roll calls present
 * @param heads how many people sit at those
 * @param away how the hub and the site that has the floor are, those that are not connected; null when both are
 */
public record Roster(
        int sites,
        int connected,
        int present,
        int heads,
        @Nullable Map<SiteId, Presence> away) {

    private static final List<Class<? extends Event>> CHANGING =
            List.of(SeatEvent.class, Recovered.class, Convened.class, RollCallStarted.class, RollCallFinished.class);

    /** The roster of this meeting. */
    public static Roster of(Assembly meeting) {
        Seats seats = meeting.hall().seats();
        return new Roster(
                seats.all().size(),
                seats.count(Presence.CONNECTED),
                seats.count(Roll.PRESENT),
                seats.heads(),
                away(meeting));
    }

    /**
     * The roster of this meeting as somebody must be told it after these events; null when it is as before. That who has given back the floor need not answer
     * any more, everybody knows without being told.
     */
    static @Nullable Roster news(Assembly meeting, List<Entry> entries) {
        Roster roster = of(meeting);
        return entries.stream().map(Entry::event).anyMatch(roster::isChangedBy) ? roster : null;
    }

    private boolean isChangedBy(Event event) {
        boolean speakerIsAway = event instanceof FloorGranted && away != null;
        return speakerIsAway || CHANGING.stream().anyMatch(type -> type.isInstance(event));
    }

    private static @Nullable Map<SiteId, Presence> away(Assembly meeting) {
        var away = new TreeMap<SiteId, Presence>(Comparator.comparing(SiteId::value));
        Stream.concat(
                        meeting.hall().plan().hub().stream(),
                        Optional.ofNullable(meeting.floor()).map(Floor::site).stream())
                .flatMap(site -> meeting.hall().seats().seat(site).stream())
                .filter(seat -> seat.presence() != Presence.CONNECTED)
                .forEach(seat -> away.put(seat.site().id(), seat.presence()));
        return away.isEmpty() ? null : away;
    }
}
