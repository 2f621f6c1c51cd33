package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Open;
import vn.diemcau.live.core.Policy;
import vn.diemcau.live.core.SiteConnected;

/** The rooms of all meetings in progress: each is loaded when somebody needs it and forgotten when nobody does. */
@ApplicationScoped
public class Rooms {

    /** An idle room costs memory only; loading one costs a read of its journal. */
    private static final Duration UNUSED = Duration.ofMinutes(5);

    private final Map<MeetingId, Room> rooms = new ConcurrentHashMap<>();
    private final Ports ports;

    @Inject
    public Rooms(
            Journal journal,
            Plans plans,
            Effects effects,
            News news,
            Neighbours nodes,
            Machine machine,
            Clock clock,
            Policy policy) {
        this(new Ports(journal, plans, effects, news, nodes, machine, machine, clock, policy));
    }

    Rooms(Ports ports) {
        this.ports = ports;
    }

    /**
     * Gives a command. The same id by the same person gets the same answer, also after a crash.
     *
     * @param commandId made by the client, 1 to 64 characters
     * @param actor a person, in the capacity that was checked
     * @return the outcome, once it is durable; never completes exceptionally
     */
    public CompletionStage<Outcome> perform(MeetingId meeting, String commandId, Command command, Actor actor) {
        PersonId giver = Objects.requireNonNull(actor.person(), "a command with an id is a person's");
        return request(
                meeting,
                new Work.Request(new Receipt.Key(giver, commandId), command, actor, new CompletableFuture<>()));
    }

    /** Gives a command of the server's own. */
    public CompletionStage<Outcome> perform(MeetingId meeting, Command command) {
        return request(meeting, new Work.Request(null, command, Actor.server(), new CompletableFuture<>()));
    }

    /**
     * Opens a meeting for its chair, who need not be connected: a leader who calls a meeting now.
     *
     * @param commandId made by whoever asks; asking again with the same id changes nothing
     */
    public CompletionStage<Outcome> open(MeetingId meeting, String commandId, PersonId chair, String name) {
        return perform(meeting, commandId, new Open(), new Actor(Capacity.CHAIR, name, chair, null));
    }

    /** Shows the room to a visitor, in its turn; nothing when the journal can't be read. The visitor must not wait for anybody. */
    public void visit(MeetingId meeting, Consumer<Optional<RoomView>> visitor) {
        put(meeting, new Work.Visit(visitor));
    }

    /** Shows the room to a visitor as the journal has it at this moment, whatever node wrote last. */
    public void look(MeetingId meeting, Consumer<Optional<RoomView>> visitor) {
        put(meeting, new Work.CatchUp());
        visit(meeting, visitor);
    }

    /** Everything that happened in a meeting, by number. */
    public List<Entry> events(MeetingId meeting) {
        return ports.journal().entries(meeting, 0);
    }

    /** Whether a device of the site has ever come into the meeting. */
    public boolean hasCome(MeetingId meeting, SiteId site) {
        return events(meeting).stream()
                .anyMatch(entry -> entry.event() instanceof SiteConnected come
                        && come.site().equals(site));
    }

    /** The plan of a meeting may have changed; a room that is not loaded will see it when it is. */
    public void planChanged(MeetingId meeting) {
        given(meeting, new Work.Refresh());
    }

    /** Looks after the meetings that were in progress lately: time may have run out in them while no server was there. */
    public void wake(Instant since) {
        ports.journal().activeSince(since).forEach(meeting -> put(meeting, new Work.Nudge()));
    }

    /** Another node has written. A meeting that nobody has open here is opened, so that it is ready when its clients come over. */
    void heard(@Observes NewsHeard news) {
        put(news.meeting(), new Work.Hearsay(news.entries()));
    }

    /** A node may have gone: the sites that it heard are heard by nobody. */
    public void recover() {
        each(new Work.Recovery());
    }

    /** Reads on where other nodes have written. Whatever else tells of news, this finds them. */
    public void catchUp() {
        Map<MeetingId, Long> known = new HashMap<>();
        rooms.forEach((meeting, room) -> known.put(meeting, room.reached()));
        ports.journal().movedOn(known).forEach(meeting -> given(meeting, new Work.CatchUp()));
    }

    /** Looks at the plans again, in case nobody told of a change, and forgets the rooms that nobody needs. */
    public void tend() {
        each(new Work.Refresh());
        rooms.keySet()
                .forEach(meeting -> rooms.computeIfPresent(meeting, (id, room) -> room.isIdle(UNUSED) ? null : room));
    }

    private void each(Work work) {
        rooms.keySet().forEach(meeting -> given(meeting, work));
    }

    private void given(MeetingId meeting, Work work) {
        rooms.computeIfPresent(meeting, (id, room) -> given(room, work));
    }

    private CompletionStage<Outcome> request(MeetingId meeting, Work.Request request) {
        put(meeting, request);
        return request.answer().minimalCompletionStage();
    }

    /** Finding the room and putting something in are one step, so that no room is forgotten in between. */
    private void put(MeetingId meeting, Work work) {
        rooms.compute(meeting, (id, room) -> given(room == null ? new Room(id, ports) : room, work));
    }

    private static Room given(Room room, Work work) {
        room.put(work);
        return room;
    }
}
