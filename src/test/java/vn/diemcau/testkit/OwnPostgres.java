package vn.diemcau.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of its own that can be stopped, and started again on the same data; gone after {@link #close()}. */
public final class OwnPostgres implements AutoCloseable {

    private final Path data;
    private final int port = RunningServer.freePort();
    private @Nullable EmbeddedPostgres server;

    private OwnPostgres(Path data) {
        this.data = data;
    }

    /** Starts one with an empty database. */
    public static OwnPostgres started(String name) {
        Path data = Build.directory().resolve("servers").resolve(name + "-postgresql");
        Build.delete(data);
        var postgres = new OwnPostgres(data);
        postgres.start();
        postgres.admit();
        return postgres;
    }

    /** Starts it on the data that is there. */
    public void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("listen_addresses", "*")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops it; whoever is connected is cut off. */
    public void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        server = null;
    }

    /** Lets servers in that reach it from a network of this machine's own. */
    private void admit() {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            Files.writeString(
                    data.resolve("pg_hba.conf"), "host all all 10.0.0.0/8 trust\n", StandardOpenOption.APPEND);
            statement.execute("select pg_reload_conf()");
            statement.execute("create database diemcau");
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("PostgreSQL admits nobody", failed);
        }
    }

    private javax.sql.DataSource dataSource() {
        if (server == null) {
            throw new IllegalStateException("PostgreSQL is stopped");
        }
        return server.getPostgresDatabase();
    }

    /** Its database as a server on this host name reaches it. */
    public TestDatabase database(String host) {
        String url = "jdbc:postgresql://" + host + ":" + port + "/diemcau?connectTimeout=5&socketTimeout=20";
        return new TestDatabase("postgresql", url, "postgres", "postgres");
    }

    @Override
    public void close() {
        stop();
        Build.delete(data);
    }
}
