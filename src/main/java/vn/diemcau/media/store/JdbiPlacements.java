package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

/** Where meetings are, in the database, whose primary key lets one of two be first. */
@ApplicationScoped
public class JdbiPlacements implements Placements {

    private static final String SELECT =
            "select meeting, generation, server, room, endpoints, at, reason from media_placement";
    private static final String INSERT =
            "insert into media_placement (meeting, generation, server, room, endpoints, at, reason)"
                    + " values (:meeting, :generation, :server, :room, :endpoints, :at, :reason) on conflict do nothing";

    /** Only the last place of a meeting counts. */
    private static final String LAST = " not exists (select 1 from media_placement later"
            + " where later.meeting = p.meeting and later.generation > p.generation)";

    private static final String HOLDING = SELECT + " p where at >= :since and server = :server and" + LAST;
    private static final String MOVED = SELECT + " p where at >= :since and generation > 1 and" + LAST;

    private final Jdbi jdbi;

    @Inject
    public JdbiPlacements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Placement> latest(MeetingId meeting) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + " where meeting = :meeting order by generation desc limit 1")
                        .bind("meeting", meeting.value())
                        .map((row, context) -> placement(row))
                        .findOne());
    }

    @Override
    public Optional<Placement> inRoom(ServerId server, String room) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where server = :server and room = :room")
                .bind("server", server.value())
                .bind("room", room)
                .map((row, context) -> placement(row))
                .findOne());
    }

    @Override
    public Placement add(Placement placement) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate(INSERT)
                    .bind("meeting", placement.meeting().value())
                    .bind("generation", placement.generation())
                    .bind("server", placement.server().value())
                    .bind("room", placement.room())
                    .bind("endpoints", placement.endpoints())
                    .bind("at", Times.of(placement.at()))
                    .bind("reason", placement.reason().name())
                    .execute();
            return handle.createQuery(SELECT + " where meeting = :meeting and generation = :generation")
                    .bind("meeting", placement.meeting().value())
                    .bind("generation", placement.generation())
                    .map((row, context) -> placement(row))
                    .one();
        });
    }

    @Override
    public List<Placement> holding(ServerId server, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(HOLDING)
                .bind("since", Times.of(since))
                .bind("server", server.value())
                .map((row, context) -> placement(row))
                .list());
    }

    @Override
    public List<Placement> moved(Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(MOVED)
                .bind("since", Times.of(since))
                .map((row, context) -> placement(row))
                .list());
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                new MeetingId(row.getString("meeting")),
                row.getInt("generation"),
                new ServerId(row.getString("server")),
                row.getString("room"),
                row.getInt("endpoints"),
                Times.read(row, "at"),
                Placement.Reason.valueOf(row.getString("reason")));
    }
}
