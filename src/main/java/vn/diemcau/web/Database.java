package vn.diemcau.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/**
 * The way to the database. The one {@link Jdbi} is handed out only after the schema has been brought up to date, so
 * whoever can ask the database anything asks the schema it was written for.
 */
@ApplicationScoped
public class Database {

    @Resource(lookup = "java:jboss/datasources/DiemCauDS")
    private DataSource dataSource;

    @Produces
    @Singleton
    Jdbi jdbi() {
        migrate();
        return Jdbi.create(dataSource);
    }

    /**
     * Features number their migrations independently (V10 unit, V20 identity, and so on), so a later release may add a
     * lower number than the highest one that is there already. Before the first of them the servers' own table may be there, by which they find
     * each other.
     */
    private void migrate() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
