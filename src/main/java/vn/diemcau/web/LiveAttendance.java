package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.RoomView;
import vn.diemcau.live.Rooms;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Seat;
import vn.diemcau.media.health.Attendance;

/** Who is connected, as the journal of the meeting says. */
@ApplicationScoped
public class LiveAttendance implements Attendance {

    private final Rooms rooms;

    @Inject
    public LiveAttendance(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public CompletionStage<Set<SiteId>> connected(MeetingId meeting) {
        var sites = new CompletableFuture<Set<SiteId>>();
        rooms.visit(
                meeting,
                room -> sites.complete(room.flatMap(RoomView::meeting)
                        .map(LiveAttendance::connected)
                        .orElseGet(Set::of)));
        return sites;
    }

    private static Set<SiteId> connected(Assembly meeting) {
        return meeting.hall().seats().all().stream()
                .filter(Seat::isConnected)
                .map(seat -> seat.site().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
