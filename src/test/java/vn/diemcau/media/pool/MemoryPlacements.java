package vn.diemcau.media.pool;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.diemcau.kernel.MeetingId;

/** Where meetings are, without a database. */
public final class MemoryPlacements implements Placements {

    private final Map<MeetingId, TreeMap<Integer, Placement>> rows = new HashMap<>();

    @Override
    public synchronized Optional<Placement> latest(MeetingId meeting) {
        return Optional.ofNullable(rows.get(meeting)).map(all -> all.lastEntry().getValue());
    }

    @Override
    public synchronized Placement add(Placement placement) {
        TreeMap<Integer, Placement> all = rows.computeIfAbsent(placement.meeting(), meeting -> new TreeMap<>());
        all.putIfAbsent(placement.generation(), placement);
        return all.get(placement.generation());
    }

    @Override
    public synchronized Map<ServerId, Integer> expected(Instant since) {
        Map<ServerId, Integer> sums = new HashMap<>();
        rows.values().stream()
                .map(all -> all.lastEntry().getValue())
                .filter(last -> !last.at().isBefore(since))
                .forEach(last -> sums.merge(last.server(), last.endpoints(), Integer::sum));
        return sums;
    }
}
