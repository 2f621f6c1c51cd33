package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private static final String UPDATE =
            "update media_server set " + ServerRow.ASSIGNMENTS + " where id = :id and revision = :revision - 1";

    private final Jdbi jdbi;

    @Inject
    public JdbiServers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<MediaServer> all() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + ServerRow.COLUMNS + " from media_server order by name, id")
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
