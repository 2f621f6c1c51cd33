package vn.diemcau.media.recording;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.ServerId;

/** Deliveries without a database. */
final class MemoryDeliveries implements Deliveries {

    private final Map<String, Delivery> rows = new LinkedHashMap<>();

    @Override
    public Delivery add(Delivery delivery) {
        return rows.values().stream()
                .filter(row -> same(row, delivery))
                .findFirst()
                .orElseGet(() -> {
                    rows.put(delivery.id(), delivery);
                    return delivery;
                });
    }

    private static boolean same(Delivery one, Delivery other) {
        return one.server().equals(other.server())
                && one.file().room().equals(other.file().room())
                && one.file().sha256().equals(other.file().sha256())
                && one.file().length() == other.file().length();
    }

    @Override
    public Optional<Delivery> find(ServerId server, String id) {
        return Optional.ofNullable(rows.get(id)).filter(row -> row.server().equals(server));
    }

    @Override
    public void arrived(String id, Instant at, String retention) {
        rows.computeIfPresent(
                id,
                (key, row) -> row.hasArrived()
                        ? row
                        : new Delivery(id, row.server(), row.meeting(), row.file(), row.begunAt(), at, retention));
    }

    @Override
    public List<Delivery> of(MeetingId meeting) {
        return rows.values().stream()
                .filter(row -> row.hasArrived() && row.meeting().equals(meeting))
                .toList();
    }
}
