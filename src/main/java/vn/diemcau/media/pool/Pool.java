package vn.diemcau.media.pool;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.keys.Keys;
import vn.diemcau.media.secret.Safe;

/**
 * The media servers as the rest of the application uses them. Every page's security policy names them, so they are remembered for a
 * few seconds; a change on another node takes effect that much later.
 */
public class Pool {

    private static final Logger LOG = System.getLogger(Pool.class.getName());
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    /** RFC 7518, section 3.2: as long as what HS256 makes of it. */
    private static final int LEAST_SECRET_BYTES = 32;

    private final Servers servers;
    private final Safe safe;
    private final Keys keys;
    private final Ids ids;
    private final Clock clock;
    private volatile @Nullable Known known;

    /** The servers, and when they were read. */
    private record Known(List<MediaServer> servers, Instant at) {}

    /**
     * @param servers where they are kept
     * @param safe seals their secrets
     * @param keys signs for those that fetch our keys
     * @param ids names new ones
     * @param clock tells when to read them again
     */
    public Pool(Servers servers, Safe safe, Keys keys, Ids ids, Clock clock) {
        this.servers = servers;
        this.safe = safe;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** All servers, by name, as they were a few seconds ago at the most; of an older time while the database is away. */
    public List<MediaServer> servers() {
        Known before = known;
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.at().plus(REMEMBERED))) {
            return before.servers();
        }
        return read(before, now);
    }

    /** The server with this id, as it is. */
    public Optional<MediaServer> find(ServerId id) {
        return servers.all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Adds a server. */
    public Answer<MediaServer> add(ServerDraft draft) {
        var id = new ServerId(ids.next());
        return ready(draft, id, null).map(tokens -> {
            MediaServer server = draft.asServer(id, 1, tokens);
            servers.add(server);
            known = null;
            return server;
        });
    }

    /**
     * Changes a server.
     *
     * @param revision the one that the administrator saw
     */
    public Answer<MediaServer> change(ServerId id, long revision, ServerDraft draft) {
        return find(id).map(before -> before.readOnly()
                        ? Pool.<MediaServer>refused(PoolRefusal.SERVER_READ_ONLY)
                        : change(before, revision, draft))
                .orElseGet(() -> refused(PoolRefusal.NOT_FOUND));
    }

    private Answer<MediaServer> change(MediaServer before, long revision, ServerDraft draft) {
        return ready(draft, before.id(), before.tokens().sealedSecret()).then(tokens -> {
            MediaServer changed = draft.asServer(before.id(), revision + 1, tokens);
            boolean done = servers.change(changed);
            known = null;
            return done ? Answer.accepted(changed) : refused(PoolRefusal.STALE_VERSION);
        });
    }

    /**
     * Gives up a server.
     *
     * @param revision the one that the administrator saw
     */
    public Answer<MediaServer> remove(MediaServer server, long revision) {
        if (server.readOnly()) {
            return refused(PoolRefusal.SERVER_READ_ONLY);
        }
        boolean done = servers.remove(server.id(), revision, clock.instant());
        known = null;
        return done ? Answer.accepted(server) : refused(PoolRefusal.STALE_VERSION);
    }

    /** What the server will be able to check, made now if it isn't there: its sealed secret, or keys of ours. */
    private Answer<TokenRules> ready(ServerDraft draft, ServerId id, @Nullable String before) {
        return switch (draft.tokens().algorithm()) {
            case HS256 ->
                draft.secret()
                        .map(secret -> sealed(id, secret))
                        .orElseGet(() -> before == null ? refused(PoolRefusal.SECRET_NEEDED) : Answer.accepted(before))
                        .map(draft.tokens()::withSecret);
            case RS256 ->
                keys.ensure(clock.instant()).map(done -> draft.tokens().withSecret(null));
        };
    }

    private Answer<String> sealed(ServerId id, String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return bytes.length < LEAST_SECRET_BYTES
                ? refused(PoolRefusal.SECRET_TOO_SHORT)
                : safe.seal(TokenRules.owner(id), bytes);
    }

    private List<MediaServer> read(@Nullable Known before, Instant now) {
        try {
            List<MediaServer> all = List.copyOf(servers.all());
            known = new Known(all, now);
            return all;
        } catch (RuntimeException away) {
            if (before == null) {
                throw away;
            }
            LOG.log(Level.WARNING, "Media servers can't be read; those of {0} go on", before.at());
            return before.servers();
        }
    }

    private static <T> Answer<T> refused(PoolRefusal refusal) {
        return Answer.refused(Refusal.of(refusal));
    }
}
