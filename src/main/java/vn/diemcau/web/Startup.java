package vn.diemcau.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.DatabaseMetaData;
import org.jdbi.v3.core.Jdbi;

/**
 * Opens the database before the first request: the root answers only once this is done, and a schema that cannot be
 * brought up to date keeps the whole application from starting instead of failing request by request.
 */
@ApplicationScoped
public class Startup {

    private static final Logger LOG = System.getLogger(Startup.class.getName());

    void open(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.LIBRARY_BEFORE) Object event,
            Settings settings,
            Jdbi jdbi) {
        if (settings.flag(Setting.ENDS_WITH_PARENT)) {
            Leash.tieToParent();
        }
        String database = jdbi.withHandle(handle -> handle.queryMetadata(DatabaseMetaData::getDatabaseProductName) + " "
                + handle.queryMetadata(DatabaseMetaData::getDatabaseProductVersion));
        About about = About.ofThisBuild();
        LOG.log(Level.INFO, "{0} {1} on {2}", about.name(), about.version(), database);
    }
}
