package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.probe.LastWords;

/** Reads it from what came of those words: reservations and stays. */
@ApplicationScoped
public class JdbiLastWords implements LastWords {

    private static final String ASKED = "select max(start_at) as at from media_reservation where server = :server";
    private static final String TOLD =
            "select max(coalesce(left_at, joined_at)) as at from media_stay where server = :server";

    private final Jdbi jdbi;

    @Inject
    public JdbiLastWords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Instant> asked(ServerId server) {
        return last(ASKED, server);
    }

    @Override
    public Optional<Instant> told(ServerId server) {
        return last(TOLD, server);
    }

    private Optional<Instant> last(String query, ServerId server) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("server", server.value())
                .map((row, context) -> Optional.ofNullable(at(row)))
                .one());
    }

    private static @Nullable Instant at(ResultSet row) throws SQLException {
        return Times.readOrNull(row, "at");
    }
}
