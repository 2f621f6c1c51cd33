package vn.diemcau.live.ws;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.DeviceTalk;
import vn.diemcau.live.MediaRoom;
import vn.diemcau.live.RoomView;
import vn.diemcau.live.Watcher;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.Floor;
import vn.diemcau.live.core.Phase;
import vn.diemcau.live.core.Presence;
import vn.diemcau.live.core.Seat;
import vn.diemcau.live.core.SiteRemoved;
import vn.diemcau.live.wire.Audience;
import vn.diemcau.live.wire.ClientMessage;
import vn.diemcau.live.wire.MessageError;
import vn.diemcau.live.wire.Messages;
import vn.diemcau.live.wire.ServerMessage;
import vn.diemcau.live.wire.ServerMessage.Reported;

/**
 * Everybody connected to one meeting here. Who belongs to it changes only in visits of its room, so joining falls between two events and never
 * on one; reports and signals go their own way beside it.
 */
final class Gathering implements Watcher {

    private final MeetingId id;
    private final Surroundings world;
    private final Set<Member> members = new LinkedHashSet<>();
    private final Readership desk;
    private final Readership sites;
    private final SiteLines lines;
    private final OwnSeats seats;
    private final Carriers carriers = new Carriers();
    private final Reports reports = new Reports();
    private final AtomicInteger guests = new AtomicInteger();
    private ServerMessage.Peers peers = new ServerMessage.Peers(List.of(), false, null);

    Gathering(MeetingId id, Surroundings world) {
        this.id = id;
        this.world = world;
        SocketLimits limits = world.limits();
        this.desk = new Readership(id, Audience.DESK, limits.deskTick(), limits.frameEvents());
        this.sites = new Readership(id, Audience.SITE, limits.siteTick(), limits.frameEvents());
        this.lines = new SiteLines(world.here(), world.limits().weakAfter());
        this.seats = new OwnSeats(sites.members(), lines::lines);
    }

    // From the connections.

    MeetingId id() {
        return id;
    }

    /** Somebody is on the way in. */
    void expects() {
        guests.incrementAndGet();
    }

    void joins(Member member) {
        visit(room -> {
            if (room.isEmpty()) {
                member.connection().end(CloseCode.UNAVAILABLE);
            } else {
                letIn(member, room.get());
            }
        });
    }

    void leaves(Member member) {
        visit(room -> {
            if (members.remove(member)) {
                readers(member).remove(member);
                lines.remove(member);
                carriers.stops(member);
                room.flatMap(RoomView::meeting).ifPresent(meeting -> {
                    settle(member.site(), meeting);
                    place(meeting, lines.hasLeft(member.site()) ? member.site() : null);
                });
                room.filter(open -> members.isEmpty()).ifPresent(open -> open.leave(this));
            }
        });
    }

    /** Whoever came has gone; whether nobody is left or on the way. */
    boolean isLeft() {
        return guests.decrementAndGet() == 0;
    }

    void perform(Member member, ClientMessage.Do command) {
        world.rooms()
                .perform(id, command.id(), command.cmd(), member.actor())
                .thenAccept(outcome -> member.answer(command.id(), outcome));
    }

    void wantsMedia(Member member, boolean on) {
        SiteId site = member.site();
        if (site == null) {
            member.connection().wrong(MessageError.NOT_MEDIA_DEVICE);
        } else {
            visit(room -> {
                if (members.contains(member)) {
                    changeMedia(member, site, on);
                    room.flatMap(RoomView::meeting).ifPresent(meeting -> place(meeting, null));
                }
            });
        }
    }

    void reports(Member member, ClientMessage.Report report) {
        SiteId site = member.site();
        if (site != null
                && carriers.of(site).filter(carrier -> carrier != member).isEmpty()) {
            reports.add(site, report, world.clock().instant());
        }
    }

    void signals(Member member, ClientMessage.Signal signal) {
        SiteId site = member.site();
        if (site == null || !carriers.isCarrier(member)) {
            member.connection().wrong(MessageError.NOT_MEDIA_DEVICE);
        } else {
            carriers.of(signal.to())
                    .ifPresentOrElse(
                            carrier -> carrier.connection().send(new ServerMessage.Signal(site, signal.data())),
                            () -> member.connection().wrong(MessageError.NO_MEDIA_DEVICE));
        }
    }

    /** Takes what devices on another node have for those here. */
    void overhears(String text) {
        Messages.server(text).fold(this::take, refused -> false);
    }

    private boolean take(ServerMessage message) {
        if (message instanceof ServerMessage.Reports elsewhere) {
            reports.add(elsewhere.reports());
            return true;
        }
        return false;
    }

    // From the room.

    @Override
    public void happened(List<Entry> entries, Assembly meeting) {
        Instant now = world.clock().instant();
        desk.happened(entries, meeting, now);
        sites.happened(entries, meeting, now);
        seats.happened(entries, meeting);
        entries.stream().map(Entry::event).forEach(this::sendOut);
        place(meeting, null);
    }

    /** A site's own people go; the chair's page at the hub stays, because the hub does. */
    private void sendOut(Event event) {
        if (event instanceof SiteRemoved removed) {
            List.copyOf(lines.lines(removed.site()))
                    .forEach(member -> member.connection().end(CloseCode.SITE_REMOVED));
        }
    }

    @Override
    public void calledOff() {
        members.forEach(member -> member.connection().end(CloseCode.NO_SUCH_MEETING));
    }

    // From the clock.

    /** Looks who has not been heard for too long. */
    void listen() {
        visit(room -> {
            long longest = world.limits().silentAfter().toNanos();
            for (Member member : members) {
                if (member.connection().silence() > longest) {
                    member.connection().end(CloseCode.SILENT);
                }
            }
            room.flatMap(RoomView::meeting)
                    .ifPresent(meeting -> meeting.hall().seats().all().forEach(seat -> settle(seat, meeting)));
        });
    }

    /** Tells what has waited for more of its kind. */
    void tick() {
        Instant now = world.clock().instant();
        if (desk.isDue(now) || sites.isDue(now)) {
            visit(room -> room.flatMap(RoomView::meeting).ifPresent(meeting -> {
                tell(desk, meeting, now);
                tell(sites, meeting, now);
            }));
        }
    }

    private static void tell(Readership readers, Assembly meeting, Instant now) {
        if (readers.isDue(now)) {
            readers.tell(meeting);
        }
    }

    /** Tells the desk what the devices have said since the last time. */
    void tellReports() {
        Map<SiteId, Reported> own = reports.ownNews();
        if (!own.isEmpty()) {
            world.others().accept(new DeviceTalk(world.here(), id, Messages.text(new ServerMessage.Reports(own))));
        }
        if (reports.hasNews()) {
            visit(room -> desk.send(frame(new ServerMessage.Reports(reports.news()))));
        }
    }

    private void letIn(Member member, RoomView room) {
        Long last = member.hello().last();
        if (last != null) {
            room.reach(last);
        }
        Optional<Assembly> meeting = room.meeting();
        if (meeting.isEmpty()) {
            member.connection().end(CloseCode.NO_SUCH_MEETING);
            return;
        }
        if (meeting.get().hasSentOut(member.actor())) {
            member.connection().end(CloseCode.SITE_REMOVED);
            return;
        }
        if (members.isEmpty()) {
            desk.beginAt(room.seq());
            sites.beginAt(room.seq());
        }
        members.add(member);
        lines.add(member);
        room.watch(this);
        readers(member).admit(member, room, meeting.get());
        member.tellSeat(meeting.get());
        member.connection().send(peers);
        if (member.audience() == Audience.DESK && !reports.latest().isEmpty()) {
            member.connection().send(new ServerMessage.Reports(reports.latest()));
        }
        settle(member.site(), meeting.get());
    }

    private void changeMedia(Member member, SiteId site, boolean on) {
        if (on) {
            carriers.carries(member, site)
                    .ifPresent(before -> before.connection().send(new ServerMessage.Displaced()));
        } else {
            carriers.stops(member);
        }
    }

    private void settle(@Nullable SiteId site, Assembly meeting) {
        if (site != null) {
            meeting.hall().seats().seat(site).ifPresent(seat -> settle(seat, meeting));
        }
    }

    private void settle(Seat seat, Assembly meeting) {
        if (meeting.phase() != Phase.CLOSED) {
            lines.due(seat).ifPresent(command -> world.rooms().perform(id, command));
        }
    }

    /**
     * Chooses again who exchanges pictures, and tells it when that has changed.
     *
     * @param left the site that has just left on purpose, if any
     */
    private void place(Assembly meeting, @Nullable SiteId left) {
        SiteId hub = meeting.hall().plan().hub().orElse(null);
        SiteId floor = Optional.ofNullable(meeting.floor()).map(Floor::site).orElse(null);
        MediaRoom.Places places = world.media().places(carriers.devices(), hub, floor);
        var chosen = new ServerMessage.Peers(peers(places, meeting), places.larger(), null);
        if (!chosen.equals(peers)) {
            peers = chosen;
            Frame news = frame(new ServerMessage.Peers(chosen.peers(), chosen.larger(), left));
            desk.send(news);
            sites.send(news);
        }
    }

    private static List<ServerMessage.Peer> peers(MediaRoom.Places places, Assembly meeting) {
        return places.devices().stream()
                .flatMap(device ->
                        meeting.hall().seats().seat(device.site()).stream().map(seat -> peer(device, seat)))
                .toList();
    }

    private static ServerMessage.Peer peer(MediaRoom.MediaDevice device, Seat seat) {
        Presence away = seat.isConnected() ? null : seat.presence();
        return new ServerMessage.Peer(
                device.site(), device.device(), seat.site().name(), away);
    }

    private static Frame frame(ServerMessage message) {
        return Packing.frame(Messages.text(message));
    }

    private Readership readers(Member member) {
        return member.audience() == Audience.DESK ? desk : sites;
    }

    private void visit(Consumer<Optional<RoomView>> visitor) {
        world.rooms().visit(id, visitor);
    }
}
