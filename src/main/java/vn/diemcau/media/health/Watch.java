package vn.diemcau.media.health;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.media.pool.Health;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.ServerId;

/** What this node knows of the servers' health: what it has seen itself in its rounds, or what the node that goes the rounds has told. */
public final class Watch implements Health {

    private final Function<MediaServer, CompletableFuture<Boolean>> signs;
    private final Map<ServerId, Pulse> pulses = new ConcurrentHashMap<>();

    /** @param signs asks a server whether it lives; answers in any case, within a second or two */
    public Watch(Function<MediaServer, CompletableFuture<Boolean>> signs) {
        this.signs = signs;
    }

    /**
     * Asks all of them at once and waits for the last.
     *
     * @return how they are now
     */
    public Map<ServerId, Boolean> round(Collection<MediaServer> servers) {
        Map<ServerId, CompletableFuture<Boolean>> asked =
                servers.stream().collect(Collectors.toMap(MediaServer::id, signs));
        asked.forEach((server, alive) -> hear(server, alive.join()));
        return asked.keySet().stream().collect(Collectors.toMap(Function.identity(), this::isWell));
    }

    /** Pages say that it carries nothing: that counts as a wrong answer, and it is asked at once. */
    public void doubted(MediaServer server) {
        hear(server.id(), false);
        CompletableFuture<Void> unused = signs.apply(server).thenAccept(alive -> hear(server.id(), alive));
    }

    /** Takes what the node that goes the rounds has seen. */
    public void told(ServerId server, boolean well) {
        pulses.put(server, new Pulse(well, 0));
    }

    private void hear(ServerId server, boolean alive) {
        pulses.merge(server, Pulse.UNKNOWN.after(alive), (before, first) -> before.after(alive));
    }

    @Override
    public boolean isWell(ServerId server) {
        return pulses.getOrDefault(server, Pulse.UNKNOWN).well();
    }
}
