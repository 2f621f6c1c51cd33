package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.diemcau.kernel.IdText;
import vn.diemcau.media.Titles;
import vn.diemcau.media.health.Loads;
import vn.diemcau.media.health.Occupancy;
import vn.diemcau.media.pool.Health;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.pool.ServerId;

/** Servers as the caller sees them: what was entered, how they do, and what is on them. */
@RequestScoped
public class ServerSights {

    private final Pool pool;
    private final Health health;
    private final Loads loads;
    private final Occupancy occupancy;
    private final Titles titles;
    private final Clock clock;

    @Inject
    public ServerSights(Pool pool, Health health, Loads loads, Occupancy occupancy, Titles titles, Clock clock) {
        this.pool = pool;
        this.health = health;
        this.loads = loads;
        this.occupancy = occupancy;
        this.titles = titles;
        this.clock = clock;
    }

    List<ServerView> all() {
        return pool.servers().stream().map(this::of).toList();
    }

    ServerView of(MediaServer server) {
        Instant now = clock.instant();
        return ServerView.of(
                server,
                health.isWell(server.id()),
                loads.load(server.id()).orElse(null),
                occupancy.on(server.id(), now).stream()
                        .map(placement -> MeetingThere.of(placement, titles))
                        .toList());
    }

    /** The server with this id, spelt in whatever way. */
    <T> Optional<T> find(String id, Function<MediaServer, T> act) {
        return Optional.of(id)
                .filter(IdText::allowed)
                .map(ServerId::new)
                .flatMap(pool::find)
                .map(act);
    }
}
