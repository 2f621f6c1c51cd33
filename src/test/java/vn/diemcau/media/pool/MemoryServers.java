package vn.diemcau.media.pool;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Media servers without a database. */
public final class MemoryServers implements Servers {

    private final Map<ServerId, MediaServer> rows = new ConcurrentHashMap<>();

    @Override
    public List<MediaServer> all() {
        return rows.values().stream()
                .sorted(Comparator.comparing(MediaServer::name)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    @Override
    public void add(MediaServer server) {
        rows.putIfAbsent(server.id(), server);
    }

    @Override
    public boolean change(MediaServer server) {
        return server.equals(rows.computeIfPresent(
                server.id(), (id, before) -> before.revision() == server.revision() - 1 ? server : before));
    }

    @Override
    public boolean remove(ServerId id, long revision, Instant at) {
        MediaServer before = rows.get(id);
        return before != null && before.revision() == revision && rows.remove(id, before);
    }

    @Override
    public void enterEnvironments(Optional<MediaServer> server) {
        rows.remove(ServerId.ENVIRONMENT);
        server.ifPresent(this::add);
    }
}
