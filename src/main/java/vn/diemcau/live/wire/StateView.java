package vn.diemcau.live.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.diemcau.live.core.Quality;
import vn.diemcau.live.core.Recording;
import vn.diemcau.live.core.Roll;
import vn.diemcau.live.core.RollBy;
import vn.diemcau.live.core.RollCall;
import vn.diemcau.live.core.Seat;

/**
 * The state of a meeting as an audience may see it; all fields are always there.
 *
 * @param sites for the desk the seats of all sites; for a site the names of those it is shown: the hub, who has the floor and who waits for it
 * @param roster the others, as far as a site is told of them; null for the desk, which knows each of them
 * @param media the number of the room in which picture and sound are
 * @param recording whether the meeting is recorded
 */
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
        List<? extends SiteView> sites,
        @Nullable Roster roster,
        List<ItemView> agenda,
        @Nullable String item,
        List<Hand> queue,
        @Nullable FloorView floor,
        Mics mics,
        int media,
        Recording recording,
        @Nullable RollCallView rollCall,
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
                audience == Audience.DESK ? SeatView.all(meeting) : SiteName.shown(meeting),
                audience == Audience.DESK ? null : Roster.of(meeting),
                ItemView.all(hall.agenda()),
                hall.agenda().current(),
                meeting.queue().hands(),
                FloorView.of(meeting.floor()),
                hall.mics(),
                hall.media(),
                hall.recording(),
                RollCallView.of(hall.rollCall(), audience),
                hall.chat().lines());
    }

    /** As JSON text. */
    public String json() {
        return Wire.state(this);
    }

    /** A site within the state. */
    public sealed interface SiteView {}

    /** A site and how it is connected; why the desk says what it says can be a matter of health and is the desk's alone. */
    public record SeatView(
            SiteId id,
            String name,
            boolean hub,
            Presence presence,
            Instant since,
            int heads,
            Roll roll,
            RollBy rollBy,
            @Nullable String rollReason,
            Quality quality)
            implements SiteView {

        static List<SeatView> all(Assembly meeting) {
            return meeting.hall().seats().all().stream()
                    .map(seat -> of(seat, seat.mark().reason()))
                    .toList();
        }

        /** The seat as its own site may see it. */
        public static SeatView own(Seat seat) {
            return of(seat, null);
        }

        private static SeatView of(Seat seat, @Nullable String reason) {
            return new SeatView(
                    seat.site().id(),
                    seat.site().name(),
                    seat.site().hub(),
                    seat.presence(),
                    seat.since(),
                    seat.heads(),
                    seat.mark().roll(),
                    seat.mark().by(),
                    reason,
                    seat.quality());
        }
    }

    /** What a site is shown of another one. */
    public record SiteName(SiteId id, String name, boolean hub) implements SiteView {

        static List<SiteName> shown(Assembly meeting) {
            Stream<SiteId> hub = meeting.hall().plan().hub().stream();
            Stream<SiteId> floor = Optional.ofNullable(meeting.floor()).map(Floor::site).stream();
            Stream<SiteId> queue = meeting.queue().hands().stream().map(Hand::site);
            return Stream.of(hub, floor, queue)
                    .flatMap(sites -> sites)
                    .distinct()
                    .flatMap(site -> meeting.hall().seats().seat(site).stream())
                    .map(seat -> new SiteName(
                            seat.site().id(), seat.site().name(), seat.site().hub()))
                    .toList();
        }
    }

    /**
     * The roll call that goes on, or the last one.
     *
     * @param answered who has answered; null for a site, which is told by its own seat whether it has
     */
    public record RollCallView(
            String id, Instant at, boolean open, @Nullable List<SiteId> answered) {

        static @Nullable RollCallView of(@Nullable RollCall call, Audience audience) {
            return call == null
                    ? null
                    : new RollCallView(
                            call.id(), call.at(), call.open(), audience == Audience.DESK ? call.answered() : null);
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
