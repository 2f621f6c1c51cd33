package vn.diemcau.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty database of its own for one test or one server, told to a server by the same environment variables as in
 * production. PostgreSQL is a real one, started once per test JVM; it ends with that JVM.
 */
public record TestDatabase(String driver, String url, String user, String password) {

    /** The options with which the data source opens H2, so that it reads SQL as PostgreSQL does. */
    public static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";

    /** The engine of this Maven execution: each *IT runs once on each of them. */
    public static TestDatabase ofThisExecution() {
        return System.getProperty("test.database", "h2").equals("postgresql") ? postgresql() : h2InMemory();
    }

    /** In the memory of whoever opens it first; gone with that process. */
    public static TestDatabase h2InMemory() {
        String name = "test" + UUID.randomUUID().toString().replace("-", "");
        return new TestDatabase("h2", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" + H2_OPTIONS, "sa", "sa");
    }

    /** In a file, as in the default installation: what was committed survives {@code kill -9}. */
    public static TestDatabase h2InFile(Path file) {
        return new TestDatabase(
                "h2", "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0" + H2_OPTIONS, "sa", "sa");
    }

    /** A new database in the one PostgreSQL of this test JVM. */
    public static TestDatabase postgresql() {
        String name = "test" + UUID.randomUUID().toString().replace("-", "");
        EmbeddedPostgres server = Postgres.SERVER;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL made no database", refused);
        }
        return new TestDatabase(
                "postgresql", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name, "postgres", "postgres");
    }

    /** For tests that look into the database, or run a store without a server. */
    public DataSource dataSource() {
        if (driver.equals("postgresql")) {
            var source = new PGSimpleDataSource();
            source.setUrl(url);
            source.setUser(user);
            source.setPassword(password);
            return source;
        }
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** The variables that lead a server here. */
    Map<String, String> environment() {
        return Map.of(
                "DIEMCAU_DB_DRIVER", driver,
                "DIEMCAU_DB_URL", url,
                "DIEMCAU_DB_USER", user,
                "DIEMCAU_DB_PASSWORD", password);
    }

    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "postgresql-close"));
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
