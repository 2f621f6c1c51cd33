package vn.diemcau.live.grid;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.infinispan.Cache;
import org.infinispan.commons.CacheException;
import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryCreated;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryModified;
import org.infinispan.notifications.cachelistener.event.CacheEntryEvent;
import org.jspecify.annotations.Nullable;

/**
 * A replicated cache used as a loudspeaker: what is put in on one node is heard on the others. What was said is forgotten after a minute. Texts only:
 * nodes of different versions, and deployments with different class loaders, read them alike.
 */
@Listener
public final class Channel {

    private static final Logger LOG = System.getLogger(Channel.class.getName());
    private static final long KEPT_SECONDS = 60;

    private final Cache<String, String> cache;
    private final Consumer<String> ear;

    @SuppressWarnings("unchecked")
    Channel(Cache<String, String> cache, Consumer<String> ear) {
        // Texts are kept as they are: with WildFly's wrapping, listeners fail on entries that are new (Infinispan
        // 16.0.5, seen).
        this.cache = (Cache<String, String>) cache.getAdvancedCache().withStorageMediaType();
        this.ear = ear;
    }

    void open() {
        cache.addListener(this);
    }

    void close() {
        cache.removeListener(this);
    }

    /** Says something to the other nodes, without waiting; what is said later under the same key takes its place. */
    void say(String key, String message) {
        try {
            CompletionStage<String> said = cache.putAsync(key, message, KEPT_SECONDS, TimeUnit.SECONDS);
            CompletionStage<String> unused = said.exceptionally(Channel::unheard);
        } catch (CacheException | IllegalStateException failed) {
            unheard(failed);
        }
    }

    /** Whoever can't listen at the moment must not fail the node that speaks. */
    private void tell(String message) {
        try {
            ear.accept(message);
        } catch (RuntimeException failed) {
            LOG.log(Level.DEBUG, "Nobody listened to another node", failed);
        }
    }

    private static @Nullable String unheard(Throwable failed) {
        LOG.log(Level.DEBUG, "The other nodes could not be told", failed);
        return null;
    }

    /** Something was said for the first time under its key. */
    @CacheEntryCreated
    public void created(CacheEntryEvent<String, String> event) {
        hear(event);
    }

    /** Something was said again under its key. */
    @CacheEntryModified
    public void modified(CacheEntryEvent<String, String> event) {
        hear(event);
    }

    private void hear(CacheEntryEvent<String, String> event) {
        if (!event.isPre() && !event.isOriginLocal()) {
            tell(event.getValue());
        }
    }
}
