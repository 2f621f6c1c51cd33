package vn.diemcau.media.health;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import vn.diemcau.media.pool.Health;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.ServerId;

/** What this node knows of the servers' health: what it has seen itself in its rounds, or what the node that goes the rounds has told. */
public final class Watch implements Health {

    private final Function<MediaServer, CompletableFuture<Optional<Sign>>> signs;
    private final LongSupplier nanos;
    private final Map<ServerId, Pulse> pulses = new ConcurrentHashMap<>();

    /** What a server showed, and after how long. */
    private record Beat(ServerId server, Optional<Sign> missing, long nanos) {}

    /**
     * @param signs asks a server for its signs of life and tells the first that is missing; answers in any case, within a second or two
     * @param nanos a clock that only runs forward
     */
    public Watch(Function<MediaServer, CompletableFuture<Optional<Sign>>> signs, LongSupplier nanos) {
        this.signs = signs;
        this.nanos = nanos;
    }

    /**
     * Asks all of them at once and waits for the last.
     *
     * @return how they are now
     */
    public List<Look> round(Collection<MediaServer> servers) {
        List<CompletableFuture<Beat>> asked = servers.stream().map(this::beat).toList();
        return asked.stream().map(CompletableFuture::join).map(this::look).toList();
    }

    /** Pages say that it carries nothing: that counts as a wrong answer, and it is asked at once. */
    public void doubted(MediaServer server) {
        hear(server.id(), false);
        CompletableFuture<Void> unused =
                signs.apply(server).thenAccept(missing -> hear(server.id(), missing.isEmpty()));
    }

    /** Takes what the node that goes the rounds has seen. */
    public void told(ServerId server, boolean well) {
        pulses.put(server, new Pulse(well, 0));
    }

    @Override
    public boolean isWell(ServerId server) {
        return pulses.getOrDefault(server, Pulse.UNKNOWN).well();
    }

    private void hear(ServerId server, boolean alive) {
        pulses.merge(server, Pulse.UNKNOWN.after(alive), (before, first) -> before.after(alive));
    }

    private CompletableFuture<Beat> beat(MediaServer server) {
        long began = nanos.getAsLong();
        return signs.apply(server).thenApply(missing -> new Beat(server.id(), missing, nanos.getAsLong() - began));
    }

    private Look look(Beat beat) {
        hear(beat.server(), beat.missing().isEmpty());
        return new Look(
                beat.server(),
                isWell(beat.server()),
                beat.missing(),
                Duration.ofNanos(beat.nanos()).toMillis());
    }
}
