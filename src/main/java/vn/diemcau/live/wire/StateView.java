package vn.diemcau.live.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Agenda;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Floor;
import vn.diemcau.live.core.Hall;
import vn.diemcau.live.core.Hand;
import vn.diemcau.live.core.Item;
import vn.diemcau.live.core.Line;
import vn.diemcau.live.core.Mics;
import vn.diemcau.live.core.Official;
import vn.diemcau.live.core.Phase;
import vn.diemcau.live.core.Presence;
import vn.diemcau.live.core.Roll;
import vn.diemcau.live.core.RollBy;
import vn.diemcau.live.core.RollCall;
import vn.diemcau.live.core.Seat;

/** The state of a meeting as an audience may see it; all fields are always there. */
public record StateView(
        MeetingId meeting,
        String title,
        Phase phase,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant suspendedAt,
        @Nullable String suspendReason,
        Official chair,
        @Nullable Official secretary,
        List<SiteView> sites,
        List<ItemView> agenda,
        @Nullable String item,
        List<Hand> queue,
        @Nullable FloorView floor,
        Mics mics,
        @Nullable RollCall rollCall,
        List<Line> chat) {

    /** The state of a convened meeting. */
    public static StateView of(MeetingId id, Assembly meeting, Audience audience) {
        Hall hall = meeting.hall();
        return new StateView(
                id,
                hall.plan().title(),
                meeting.phase(),
                meeting.openedAt(),
                meeting.closedAt(),
                meeting.suspendedAt(),
                meeting.suspendReason(),
                hall.plan().chair(),
                hall.plan().secretary(),
                hall.seats().all().stream()
                        .map(seat -> SiteView.of(seat, audience))
                        .toList(),
                ItemView.all(hall.agenda()),
                hall.agenda().current(),
                meeting.queue().hands(),
                FloorView.of(meeting.floor()),
                hall.mics(),
                hall.rollCall(),
                hall.chat().lines());
    }

    /** As JSON text. */
    public String json() {
        return Wire.stateFields(this).toString();
    }

    /** A site and how it is connected. */
    public record SiteView(
            SiteId id,
            String name,
            boolean hub,
            Presence presence,
            Instant since,
            int heads,
            Roll roll,
            RollBy rollBy,
            @Nullable String rollReason) {

        static SiteView of(Seat seat, Audience audience) {
            return new SiteView(
                    seat.site().id(),
                    seat.site().name(),
                    seat.site().hub(),
                    seat.presence(),
                    seat.since(),
                    seat.heads(),
                    seat.mark().roll(),
                    seat.mark().by(),
                    audience == Audience.DESK ? seat.mark().reason() : null);
        }
    }

    /**
     * An item of the agenda.
     *
     * @param spentMs time spent on it, without what its clock counts right now
     * @param startedAt since when its clock runs, null while it stands
     */
    public record ItemView(
            String id,
            String title,
            String presenter,
            int minutes,
            long spentMs,
            @Nullable Instant startedAt) {

        static List<ItemView> all(Agenda agenda) {
            return agenda.items().stream().map(item -> of(item, agenda)).toList();
        }

        private static ItemView of(Item item, Agenda agenda) {
            return new ItemView(
                    item.plan().id(),
                    item.plan().title(),
                    item.plan().presenter(),
                    item.plan().minutes(),
                    item.spent().toMillis(),
                    item.plan().id().equals(agenda.current()) ? agenda.countingSince() : null);
        }
    }

    /** Who has the floor. */
    public record FloorView(String turn, SiteId site, Instant from, Instant until, int seconds, boolean overran) {

        static @Nullable FloorView of(@Nullable Floor floor) {
            return floor == null
                    ? null
                    : new FloorView(
                            floor.turn(), floor.site(), floor.from(), floor.until(), floor.seconds(), floor.overran());
        }
    }
}
