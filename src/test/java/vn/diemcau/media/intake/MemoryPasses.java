package vn.diemcau.media.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.media.pool.ServerId;

/** Digests of passes, without a database. */
final class MemoryPasses implements Passes {

    private final Map<ServerId, String> digests = new HashMap<>();

    @Override
    public Optional<String> digest(ServerId server) {
        return Optional.ofNullable(digests.get(server));
    }

    @Override
    public void put(ServerId server, String digest, Instant madeAt) {
        digests.put(server, digest);
    }
}
