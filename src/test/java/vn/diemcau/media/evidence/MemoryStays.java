package vn.diemcau.media.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.evidence.Stay.Word;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

/** What media servers saw, without a database. */
final class MemoryStays implements Stays {

    private final Placements placements;
    private final Map<List<Object>, Stay> stays = new LinkedHashMap<>();
    private final Map<ServerId, Instant> counts = new HashMap<>();

    MemoryStays(Placements placements) {
        this.placements = placements;
    }

    @Override
    public void note(Collection<Stay> told) {
        told.forEach(stay -> {
            stays.values().removeIf(before -> before.word() == Word.RECKONED && isSame(before, stay));
            stays.merge(key(stay), stay, (before, now) -> isSettled(before) || now.left() == null ? before : now);
        });
    }

    @Override
    public void reckon(Collection<Stay> reckoned) {
        reckoned.forEach(stay -> stays.merge(key(stay), stay, (before, now) -> isSettled(before) ? before : now));
    }

    @Override
    public List<Stay> unsettled(ServerId server, String room) {
        return stays.values().stream()
                .filter(stay -> stay.server().equals(server) && stay.room().equals(room) && !isSettled(stay))
                .toList();
    }

    @Override
    public List<String> occupied(ServerId server) {
        return stays.values().stream()
                .filter(stay -> stay.server().equals(server) && stay.left() == null)
                .map(Stay::room)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Instant> counted(ServerId server) {
        return Optional.ofNullable(counts.get(server));
    }

    @Override
    public void count(ServerId server, Instant at) {
        counts.put(server, at);
    }

    private static List<Object> key(Stay stay) {
        return List.of(stay.server(), stay.room(), stay.occupant(), stay.joined());
    }

    private static boolean isSame(Stay one, Stay other) {
        return one.server().equals(other.server())
                && one.room().equals(other.room())
                && one.occupant().equals(other.nick());
    }

    private static boolean isSettled(Stay stay) {
        return stay.left() != null && stay.word() == Word.TOLD;
    }

    @Override
    public List<Stay> of(MeetingId meeting) {
        return stays.values().stream()
                .filter(stay -> placements
                        .inRoom(stay.server(), stay.room())
                        .filter(place -> place.meeting().equals(meeting))
                        .isPresent())
                .sorted(Comparator.comparing(Stay::joined).thenComparing(Stay::occupant))
                .toList();
    }
}
