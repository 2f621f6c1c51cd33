package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.media.intake.Passes;
import vn.diemcau.media.pool.ServerId;

/** Digests of passes in the database. */
@ApplicationScoped
public class JdbiPasses implements Passes {

    private static final String SELECT = "select digest from media_pass where server = :server";
    private static final String DELETE = "delete from media_pass where server = :server";
    private static final String INSERT =
            "insert into media_pass (server, digest, made_at) values (:server, :digest, :at)";

    private final Jdbi jdbi;

    @Inject
    public JdbiPasses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<String> digest(ServerId server) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("server", server.value())
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void put(ServerId server, String digest, Instant madeAt) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate(DELETE).bind("server", server.value()).execute();
            handle.createUpdate(INSERT)
                    .bind("server", server.value())
                    .bind("digest", digest)
                    .bind("at", Times.of(madeAt))
                    .execute();
        });
    }
}
