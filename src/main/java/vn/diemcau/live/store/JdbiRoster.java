package vn.diemcau.live.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.live.JournalException;
import vn.diemcau.live.Roster;

/** The signs of life as a table; its clock is the database's. */
@ApplicationScoped
public class JdbiRoster implements Roster {

    private final Jdbi jdbi;

    @Inject
    public JdbiRoster(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Muster sign(NodeId node) {
        return guarded(() -> jdbi.inTransaction(handle -> {
            note(handle, node);
            return new Muster(now(handle), signs(handle));
        }));
    }

    @Override
    public void prune(Duration silent) {
        guarded(() -> jdbi.withHandle(handle -> handle.createUpdate("delete from live_node where seen_at < :then")
                .bind("then", Times.of(now(handle).minus(silent)))
                .execute()));
    }

    private static void note(Handle handle, NodeId node) {
        int noted = handle.createUpdate("update live_node set seen_at = current_timestamp where id = :id")
                .bind("id", node.value())
                .execute();
        if (noted == 0) {
            handle.createUpdate("insert into live_node (id, seen_at) values (:id, current_timestamp)")
                    .bind("id", node.value())
                    .execute();
        }
    }

    private static Instant now(Handle handle) {
        return handle.createQuery("select current_timestamp as now")
                .map((row, context) -> Times.read(row, "now"))
                .one();
    }

    private static Map<NodeId, Instant> signs(Handle handle) {
        var signs = new HashMap<NodeId, Instant>();
        handle.createQuery("select id, seen_at from live_node")
                .map((row, context) -> Map.entry(new NodeId(row.getString("id")), Times.read(row, "seen_at")))
                .forEach(sign -> signs.put(sign.getKey(), sign.getValue()));
        return signs;
    }

    private static <T> T guarded(Supplier<T> access) {
        try {
            return access.get();
        } catch (JdbiException failed) {
            throw new JournalException("The signs of life can't be reached", failed);
        }
    }
}
