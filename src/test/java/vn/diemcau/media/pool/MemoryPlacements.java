package vn.diemcau.media.pool;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.diemcau.kernel.MeetingId;

/** Where meetings are, without a database. */
public final class MemoryPlacements implements Placements {

    private final Map<MeetingId, TreeMap<Integer, Placement>> rows = new HashMap<>();

    @Override
    public synchronized Optional<Placement> latest(MeetingId meeting) {
        return Optional.ofNullable(rows.get(meeting)).map(all -> all.lastEntry().getValue());
    }

    @Override
    public synchronized Optional<Placement> inRoom(ServerId server, String room) {
        return rows.values().stream()
                .flatMap(all -> all.values().stream())
                .filter(one -> one.server().equals(server) && one.room().equals(room))
                .findFirst();
    }

    @Override
    public synchronized Placement add(Placement placement) {
        TreeMap<Integer, Placement> all = rows.computeIfAbsent(placement.meeting(), meeting -> new TreeMap<>());
        all.putIfAbsent(placement.generation(), placement);
        return all.get(placement.generation());
    }

    @Override
    public synchronized List<Placement> holding(ServerId server, Instant since) {
        return last(since).filter(last -> last.server().equals(server)).toList();
    }

    @Override
    public synchronized List<Placement> moved(Instant since) {
        return last(since).filter(last -> last.generation() > 1).toList();
    }

    private Stream<Placement> last(Instant since) {
        return rows.values().stream()
                .map(all -> all.lastEntry().getValue())
                .filter(last -> !last.at().isBefore(since));
    }
}
