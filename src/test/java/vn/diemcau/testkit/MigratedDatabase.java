package vn.diemcau.testkit;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A test's own database with the application's schema, for stores without a server. */
public final class MigratedDatabase {

    /** Held on to, because a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private MigratedDatabase() {}

    /** The way into it. */
    public static Jdbi of(TestDatabase database) {
        DataSource source = database.dataSource();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        return Jdbi.create(source);
    }
}
