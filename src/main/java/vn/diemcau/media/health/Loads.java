package vn.diemcau.media.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.pool.Stress;

/** What each server carries, as this node has seen it or has been told. What is a minute old is not known any more: it would speak for a server that may be on its knees. */
public final class Loads implements Stress {

    private static final Duration HOLDS = Duration.ofMinutes(1);

    private final Map<ServerId, Known> known = new ConcurrentHashMap<>();
    private final Clock clock;

    /** A load and when it was seen. */
    private record Known(Load load, Instant at) {}

    /** @param clock tells how old something is */
    public Loads(Clock clock) {
        this.clock = clock;
    }

    /** Takes what was seen, here or on another node. */
    public void seen(LoadSeen seen) {
        known.put(seen.server(), new Known(seen.load(), clock.instant()));
    }

    /** The load of a server, unless nothing was heard of it for a minute. */
    public Optional<Load> load(ServerId server) {
        return Optional.ofNullable(known.get(server))
                .filter(one -> one.at().plus(HOLDS).isAfter(clock.instant()))
                .map(Known::load);
    }

    @Override
    public double of(ServerId server) {
        return load(server).map(Load::stress).orElse(0.0);
    }
}
