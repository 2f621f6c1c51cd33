package vn.diemcau.live.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Presence;
import vn.diemcau.live.core.Quality;

/** What the server sends. */
public sealed interface ServerMessage {

    /**
     * The client is in; a snapshot or the events it has missed come next.
     *
     * @param v the version of the protocol
     * @param you as what the client is in
     * @param now the server's time
     * @param seq the number of the meeting's last event
     * @param mode what comes next
     * @param beat how often to send a ping, milliseconds
     * @param limits the numbers of the house that a screen needs
     */
    record Welcome(int v, You you, Instant now, long seq, Mode mode, int beat, Limits limits)
            implements ServerMessage {}

    /**
     * As what a client is in the meeting.
     *
     * @param may the commands it may give
     */
    record You(Capacity as, @Nullable SiteId site, String device, PersonId person, List<String> may) {}

    /** What follows a welcome. */
    enum Mode {
        /** The events that the client has missed. */
        events,
        /** The whole state. */
        snapshot
    }

    /**
     * Limits that a screen shows before the server has to refuse.
     *
     * @param speakMin shortest speaking time, seconds
     * @param speakMax longest speaking time, seconds
     * @param speakDefault the speaking time to offer first, seconds
     * @param textMax longest text, characters
     * @param headsMax most people at a site
     */
    record Limits(int speakMin, int speakMax, int speakDefault, int textMax, int headsMax) {}

    /**
     * The whole state, as {@link StateView} has it.
     *
     * @param seq the number of the last event in it
     * @param state the state
     */
    record Snapshot(long seq, ObjectNode state) implements ServerMessage {}

    /**
     * What has happened after one event up to another, as far as the client reads it, in the order of the numbers.
     *
     * @param from the number of the event after which it begins
     * @param to the number of the last event that it covers
     * @param events those that the client reads, perhaps none; one without a number follows the one before it
     * @param roster the others, to a site, when they may have changed
     */
    record Events(
            long from,
            long to,
            List<ObjectNode> events,
            @Nullable Roster roster) implements ServerMessage {}

    /**
     * The client's own seat, to a site: as it is after all that came before.
     *
     * @param seat the seat
     * @param answered whether the site has answered the last roll call itself
     */
    record Seat(StateView.SeatView seat, boolean answered) implements ServerMessage {}

    /**
     * The command with this id is carried out, and written down.
     *
     * @param id which command
     * @param seq the number of its last event
     */
    record Ok(String id, long seq) implements ServerMessage {}

    /**
     * The command with this id is refused and has changed nothing.
     *
     * @param id which command
     * @param code why
     * @param details what the sentence on the screen needs
     */
    record No(String id, String code, Map<String, Object> details) implements ServerMessage {}

    /**
     * The echo of a ping.
     *
     * @param at what the ping said, if it said something
     * @param now the server's time
     */
    record Pong(@Nullable Long at, Instant now) implements ServerMessage {}

    /**
     * Negotiation of the built-in media from another site's media device.
     *
     * @param from which site
     * @param data a session description or a candidate
     */
    record Signal(SiteId from, ObjectNode data) implements ServerMessage {}

    /**
     * Who exchanges pictures in the built-in media.
     *
     * @param peers the devices, in the order in which they got their places
     * @param larger whether more sites want to than there are places
     * @param left the site that has just left on purpose, so that nobody waits for its picture; else null
     */
    record Peers(List<Peer> peers, boolean larger, @Nullable SiteId left) implements ServerMessage {}

    /**
     * A device that carries the media of a site.
     *
     * @param site which site
     * @param device which device
     * @param name the site's name
     * @param away how the site is, when it is not connected; else null
     */
    record Peer(
            SiteId site,
            String device,
            String name,
            @Nullable Presence away) {}

    /**
     * What the devices really do, latest values only; to the desk.
     *
     * @param reports by site; only those that have changed
     */
    record Reports(Map<SiteId, Reported> reports) implements ServerMessage {}

    /**
     * What a site's device said of itself.
     *
     * @param at when
     */
    record Reported(
            DeviceState mic,
            DeviceState cam,
            @Nullable String turn,
            LinkQuality link,
            @Nullable Quality quality,
            Instant at) {}

    /**
     * How clients are to come back after a break.
     *
     * @param spread the time over which they spread themselves, milliseconds
     */
    record Pace(int spread) implements ServerMessage {}

    /** Another device of the same site carries its media from here on. */
    record Displaced() implements ServerMessage {}

    /**
     * Something is wrong with a frame or the connection.
     *
     * @param code what
     * @param details more about it
     */
    record Wrong(String code, Map<String, Object> details) implements ServerMessage {}
}
