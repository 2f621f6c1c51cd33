package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.media.intake.Hooks;
import vn.diemcau.media.pool.ServerId;

/** Sealed secrets of services that sign, in the database. */
@ApplicationScoped
public class JdbiHooks implements Hooks {

    private static final String SELECT = "select sealed from media_hook where server = :server";
    private static final String DELETE = "delete from media_hook where server = :server";
    private static final String INSERT =
            "insert into media_hook (server, sealed, made_at) values (:server, :sealed, :at)";

    private final Jdbi jdbi;

    @Inject
    public JdbiHooks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<String> sealed(ServerId server) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("server", server.value())
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void put(ServerId server, String sealed, Instant at) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate(DELETE).bind("server", server.value()).execute();
            handle.createUpdate(INSERT)
                    .bind("server", server.value())
                    .bind("sealed", sealed)
                    .bind("at", Times.of(at))
                    .execute();
        });
    }
}
