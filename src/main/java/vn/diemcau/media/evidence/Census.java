package vn.diemcau.media.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.media.evidence.RoomLists.Occupant;
import vn.diemcau.media.evidence.Stay.Word;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

/**
 * Asks who is in our rooms and compares it with what was told, because what a server tells is lost when it, or we, go down (event_sync has no memory). Whoever is gone
 * without a word has an end reckoned: when the server last said that he was there. Whoever is there without a word is noted, with the name that the connection gives
 * itself.
 */
public final class Census {

    /** An answer is a moment old when it comes, and the server's clock is not ours. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** No meeting lasts longer. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final RoomLists lists;
    private final Placements placements;
    private final Stays stays;

    /**
     * @param lists asks the servers
     * @param placements where meetings are
     * @param stays what was told
     */
    public Census(RoomLists lists, Placements placements, Stays stays) {
        this.lists = lists;
        this.placements = placements;
        this.stays = stays;
    }

    /** Sets right what is known of this server's rooms; a server on which nothing of ours goes on is not asked. */
    public CompletableFuture<Void> of(MediaServer server, Instant at) {
        Set<String> ours = new TreeSet<>(stays.occupied(server.id()));
        placements.holding(server.id(), at.minus(LONGEST)).stream()
                .map(Placement::room)
                .forEach(ours::add);
        return ours.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : lists.rooms(server).thenCompose(rooms -> compare(server, ours, rooms, at));
    }

    private CompletableFuture<Void> compare(
            MediaServer server, Set<String> ours, Optional<Set<String>> rooms, Instant at) {
        if (rooms.isEmpty()) {
            ours.stream().filter(room -> isLeft(server, room)).forEach(room -> compare(server, room, List.of(), at));
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.allOf(ours.stream()
                        .map(room -> compare(server, room, rooms.get().contains(room), at))
                        .toArray(CompletableFuture[]::new))
                .thenRun(() -> stays.count(server.id(), at));
    }

    private CompletableFuture<Void> compare(MediaServer server, String room, boolean exists, Instant at) {
        return exists
                ? lists.inside(server, room)
                        .thenAccept(there -> there.ifPresent(seen -> compare(server, room, seen, at)))
                : CompletableFuture.runAsync(() -> compare(server, room, List.of(), at), Runnable::run);
    }

    /** Whether a room of a silent server has been left for another server, so that nobody will be in it again. */
    private boolean isLeft(MediaServer server, String room) {
        return placements
                .inRoom(server.id(), room)
                .filter(old -> !placements.latest(old.meeting()).equals(Optional.of(old)))
                .isPresent();
    }

    private void compare(MediaServer server, String room, List<Occupant> there, Instant at) {
        Map<String, Occupant> byNick =
                there.stream().collect(Collectors.toMap(Occupant::nick, Function.identity(), (one, same) -> one));
        List<Stay> known = stays.unsettled(server.id(), room);
        if (areStrangers(known, byNick.keySet())) {
            return;
        }
        var reckoned = new ArrayList<Stay>();
        Instant gone = stays.counted(server.id()).orElse(at);
        for (Stay stay : known) {
            if (byNick.remove(stay.nick()) == null) {
                ended(stay, gone, at).ifPresent(reckoned::add);
            } else if (stay.left() != null) {
                reckoned.add(stay.goesOn());
            }
        }
        byNick.values().forEach(one -> reckoned.add(begun(server.id(), room, one, at)));
        stays.reckon(reckoned);
    }

    /** Whether nobody whom the server has told of is among many who are there: then it gives other nicks than we think, and nothing can be compared. */
    private static boolean areStrangers(List<Stay> known, Set<String> there) {
        List<Stay> told =
                known.stream().filter(stay -> stay.word() == Word.TOLD).toList();
        return !told.isEmpty()
                && there.size() >= told.size()
                && told.stream().map(Stay::nick).noneMatch(there::contains);
    }

    private static Optional<Stay> ended(Stay stay, Instant gone, Instant asked) {
        boolean mayBeNewer = stay.joined().isAfter(asked.minus(FRESH));
        return stay.left() != null || mayBeNewer ? Optional.empty() : Optional.of(stay.endReckoned(gone));
    }

    private static Stay begun(ServerId server, String room, Occupant occupant, Instant at) {
        return new Stay(server, room, occupant.nick(), at, null, "", occupant.name(), Word.RECKONED);
    }
}
