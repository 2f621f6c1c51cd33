package vn.diemcau.media.reservation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.media.pool.ServerId;

/** Open rooms, without a database. */
public final class MemoryReservations implements Reservations {

    private final Map<List<String>, Reservation> open = new HashMap<>();

    @Override
    public synchronized Reservation open(Reservation wanted) {
        open.putIfAbsent(List.of(wanted.server().value(), wanted.room()), wanted);
        return open.get(List.of(wanted.server().value(), wanted.room()));
    }

    @Override
    public synchronized Optional<Reservation> find(ServerId server, String id) {
        return open.values().stream()
                .filter(one -> one.server().equals(server) && one.id().equals(id))
                .findFirst();
    }

    @Override
    public synchronized void end(ServerId server, String id, Instant at) {
        open.values().removeIf(one -> one.server().equals(server) && one.id().equals(id));
    }
}
