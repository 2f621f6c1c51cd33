package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.media.evidence.Passage;
import vn.diemcau.media.evidence.Passages;
import vn.diemcau.media.pool.ServerId;

/** Comings and goings in the database, each once. */
@ApplicationScoped
public class JdbiPassages implements Passages {

    private static final String INSERT =
            "insert into media_hook_event (server, event_key, room, occupant, handle, name,"
                    + " came, at) values (:server, :key, :room, :occupant, :handle, :name, :came, :at) on conflict do nothing";
    private static final String SELECT = "select server, event_key, room, occupant, handle, name, came, at"
            + " from media_hook_event where server = :server and room = :room and occupant = :occupant";

    private final Jdbi jdbi;

    @Inject
    public JdbiPassages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Passage> add(Passage passage) {
        return jdbi.inTransaction(handle -> {
            insert(handle, passage);
            return handle.createQuery(SELECT)
                    .bind("server", passage.server().value())
                    .bind("room", passage.room())
                    .bind("occupant", passage.occupant())
                    .map((row, context) -> passage(row))
                    .list();
        });
    }

    private static void insert(Handle handle, Passage passage) {
        handle.createUpdate(INSERT)
                .bind("server", passage.server().value())
                .bind("key", passage.key())
                .bind("room", passage.room())
                .bind("occupant", passage.occupant())
                .bind("handle", passage.handle())
                .bind("name", passage.name())
                .bind("came", passage.came())
                .bind("at", Times.of(passage.at()))
                .execute();
    }

    private static Passage passage(ResultSet row) throws SQLException {
        return new Passage(
                new ServerId(row.getString("server")),
                row.getString("event_key"),
                row.getString("room"),
                row.getString("occupant"),
                row.getString("handle"),
                row.getString("name"),
                row.getBoolean("came"),
                Times.read(row, "at"));
    }
}
