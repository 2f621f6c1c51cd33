package vn.diemcau.media.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

/**
 * Hears what a media server tells of its rooms (jitsi-contrib/prosody-plugins, event_sync): who came, who left, and, when a room ends, who had been there. The
 * server may tell things twice, late, or not at all after a crash; what is told in the end completes what was lost. Rooms that are not ours are not
 * our affair, Jicofo's health checks among them.
 */
public final class Witness {

    private final Placements placements;
    private final Stays stays;
    private final Consumer<StayBegun> begun;

    /**
     * @param placements which rooms are ours
     * @param stays where it is kept
     * @param begun hears of everybody who comes, perhaps more than once
     */
    public Witness(Placements placements, Stays stays, Consumer<StayBegun> begun) {
        this.placements = placements;
        this.stays = stays;
        this.begun = begun;
    }

    /**
     * Takes one event, whatever its kind.
     *
     * @return false when it can't be read; nothing is kept then
     */
    public boolean hear(ServerId server, JsonNode event) {
        String room = event.path("room_name").asText().toLowerCase(Locale.ROOT);
        if (room.isEmpty()) {
            return false;
        }
        List<Optional<Stay>> told =
                occupants(event).map(one -> stay(server, room, one)).toList();
        if (told.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        placements
                .inRoom(server, room)
                .ifPresent(placement ->
                        note(placement, told.stream().flatMap(Optional::stream).toList()));
        return true;
    }

    private void note(Placement placement, List<Stay> told) {
        stays.note(told);
        told.stream()
                .filter(stay -> stay.left() == null)
                .forEach(stay -> begun.accept(new StayBegun(placement.meeting(), stay.handle())));
    }

    private static Stream<JsonNode> occupants(JsonNode event) {
        Stream<JsonNode> one = event.has("occupant") ? Stream.of(event.path("occupant")) : Stream.empty();
        return Stream.concat(
                one, StreamSupport.stream(event.path("all_occupants").spliterator(), false));
    }

    private static Optional<Stay> stay(ServerId server, String room, JsonNode occupant) {
        String address = occupant.path("occupant_jid").asText();
        Instant joined = time(occupant.path("joined_at"));
        return address.isEmpty() || joined == null
                ? Optional.empty()
                : Optional.of(Stay.told(
                        server,
                        room,
                        address,
                        joined,
                        time(occupant.path("left_at")),
                        occupant.path("id").asText(""),
                        occupant.path("name").asText("")));
    }

    /** Seconds since 1970, as Lua counts them. */
    private static @Nullable Instant time(JsonNode seconds) {
        return seconds.isNumber() ? Instant.ofEpochSecond(seconds.asLong()) : null;
    }
}
