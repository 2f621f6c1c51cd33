package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.pool.Servers;

/** Media servers in the database. */
@ApplicationScoped
public class JdbiServers implements Servers {

    private static final String INSERT = "insert into media_server (" + ServerRow.COLUMNS + ") values ("
            + ServerRow.VALUES + ") on conflict do nothing";
    private static final String UPDATE = "update media_server set " + ServerRow.ASSIGNMENTS
            + " where id = :id and revision = :revision - 1 and removed_at is null";
    private static final String REMOVE =
            "update media_server set removed_at = :at, secret = null, revision = revision + 1"
                    + " where id = :id and revision = :revision and removed_at is null";

    private final Jdbi jdbi;

    @Inject
    public JdbiServers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<MediaServer> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + ServerRow.COLUMNS + " from media_server where removed_at is null order by name, id")
                .map((row, context) -> ServerRow.read(row))
                .list());
    }

    @Override
    public void add(MediaServer server) {
        jdbi.useHandle(
                handle -> ServerRow.write(handle.createUpdate(INSERT), server).execute());
    }

    @Override
    public boolean change(MediaServer server) {
        return jdbi.withHandle(handle ->
                        ServerRow.write(handle.createUpdate(UPDATE), server).execute())
                == 1;
    }

    @Override
    public boolean remove(ServerId id, long revision, Instant at) {
        return jdbi.inTransaction(handle -> {
            boolean removed = handle.createUpdate(REMOVE)
                            .bind("id", id.value())
                            .bind("revision", revision)
                            .bind("at", Times.of(at))
                            .execute()
                    == 1;
            if (removed) {
                handle.execute("delete from media_pass where server = ?", id.value());
            }
            return removed;
        });
    }

    @Override
    public void enterEnvironments(Optional<MediaServer> server) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from media_server where id = :id")
                    .bind("id", ServerId.ENVIRONMENT.value())
                    .execute();
            server.ifPresent(
                    one -> ServerRow.write(handle.createUpdate(INSERT), one).execute());
        });
    }
}
