package vn.diemcau.live.grid;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.infinispan.Cache;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;

/** Announcements to all other nodes. One that is lost must do no more harm than being late. */
@ApplicationScoped
public class Broadcast {

    @Resource(lookup = "java:jboss/infinispan/cache/diemcau/announcements")
    private Cache<String, String> cache;

    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final Ids ids;
    private @Nullable Channel channel;

    @Inject
    public Broadcast(Ids ids) {
        this.ids = ids;
    }

    @PostConstruct
    void open() {
        channel = new Channel(cache, text -> listeners.forEach(listener -> listener.accept(text)));
        channel.open();
    }

    @PreDestroy
    void close() {
        if (channel != null) {
            channel.close();
        }
    }

    /** Says something to the other nodes, without waiting. */
    public void announce(String text) {
        if (channel != null) {
            channel.say(ids.next(), text);
        }
    }

    /** Whether this node is the first of those that hear each other, which does what one node is enough for. */
    public boolean isFirst() {
        return cache.getCacheManager().isCoordinator();
    }

    /** Whoever listens hears what other nodes announce, on a thread that must not be kept waiting. */
    public void listen(Consumer<String> listener) {
        listeners.add(listener);
    }
}
