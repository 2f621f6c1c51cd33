package vn.diemcau.media.pool;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Media servers in a database that may be away. */
record FragileServers(AtomicBoolean away, MemoryServers rows) implements Servers {

    FragileServers(AtomicBoolean away) {
        this(away, new MemoryServers());
    }

    @Override
    public List<MediaServer> all() {
        if (away.get()) {
            throw new IllegalStateException("away");
        }
        return rows.all();
    }

    @Override
    public void add(MediaServer server) {
        rows.add(server);
    }

    @Override
    public boolean change(MediaServer server) {
        return rows.change(server);
    }

    @Override
    public boolean remove(ServerId id, long revision, Instant at) {
        return rows.remove(id, revision, at);
    }

    @Override
    public void enterEnvironments(Optional<MediaServer> server) {
        rows.enterEnvironments(server);
    }
}
