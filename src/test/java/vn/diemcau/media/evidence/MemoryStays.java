package vn.diemcau.media.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.Placements;

/** What media servers saw, without a database. */
final class MemoryStays implements Stays {

    private final Placements placements;
    private final Map<List<Object>, Stay> stays = new LinkedHashMap<>();

    MemoryStays(Placements placements) {
        this.placements = placements;
    }

    @Override
    public void note(Collection<Stay> told) {
        told.forEach(stay -> stays.merge(
                List.of(stay.server(), stay.room(), stay.occupant(), stay.joined()),
                stay,
                (before, now) -> before.left() == null ? now : before));
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
