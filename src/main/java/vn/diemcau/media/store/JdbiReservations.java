package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.reservation.Reservation;
import vn.diemcau.media.reservation.Reservations;

/** Open rooms in the database, whose primary key lets one of two be first. */
@ApplicationScoped
public class JdbiReservations implements Reservations {

    private static final String SELECT =
            "select id, server, room, meeting, owner, start_at from media_reservation where server = :server";
    private static final String HOLDING = SELECT + " and room = :room and ended_at is null";
    private static final String BY_ID = SELECT + " and id = :id and ended_at is null";
    private static final String INSERT = "insert into media_reservation (server, room, id, meeting, owner, start_at)"
            + " values (:server, :room, :id, :meeting, :owner, :start) on conflict do nothing";
    private static final String REOPEN =
            "update media_reservation set id = :id, meeting = :meeting, owner = :owner, start_at = :start, ended_at = null"
                    + " where server = :server and room = :room and ended_at is not null";
    private static final String END =
            "update media_reservation set ended_at = :at where server = :server and id = :id and ended_at is null";

    private final Jdbi jdbi;

    @Inject
    public JdbiReservations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Each statement by itself is judged by the key; whoever ends the room in between makes the next question open it. */
    @Override
    public Reservation open(Reservation wanted) {
        return jdbi.withHandle(handle -> {
            if (write(handle, INSERT, wanted) == 0) {
                write(handle, REOPEN, wanted);
            }
            return handle.createQuery(HOLDING)
                    .bind("server", wanted.server().value())
                    .bind("room", wanted.room())
                    .map((row, context) -> reservation(row))
                    .findOne()
                    .orElse(wanted);
        });
    }

    @Override
    public Optional<Reservation> find(ServerId server, String id) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_ID)
                .bind("server", server.value())
                .bind("id", id)
                .map((row, context) -> reservation(row))
                .findOne());
    }

    @Override
    public void end(ServerId server, String id, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(END)
                .bind("server", server.value())
                .bind("id", id)
                .bind("at", Times.of(at))
                .execute());
    }

    private static int write(Handle handle, String sql, Reservation wanted) {
        Update update = handle.createUpdate(sql)
                .bind("server", wanted.server().value())
                .bind("room", wanted.room())
                .bind("id", wanted.id())
                .bind("meeting", wanted.meeting().value())
                .bind("owner", wanted.owner())
                .bind("start", Times.of(wanted.start()));
        return update.execute();
    }

    private static Reservation reservation(ResultSet row) throws SQLException {
        return new Reservation(
                row.getString("id"),
                new ServerId(row.getString("server")),
                row.getString("room"),
                new MeetingId(row.getString("meeting")),
                row.getString("owner"),
                Times.read(row, "start_at"));
    }
}
