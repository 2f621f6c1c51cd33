package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.booking.Booking;
import vn.diemcau.media.booking.Bookings;
import vn.diemcau.media.booking.Want;
import vn.diemcau.media.pool.ServerId;

/** Bookings in the database. What is written within somebody's transaction is part of it, because Jdbi keeps to one connection per thread. */
@ApplicationScoped
public class JdbiBookings implements Bookings {

    private static final String SELECT =
            "select meeting, server, from_at, until_at, endpoints, recorder, region from media_booking";
    private static final String INSERT =
            "insert into media_booking (meeting, server, from_at, until_at, endpoints, recorder, region)"
                    + " values (:meeting, :server, :from, :until, :endpoints, :recorder, :region)";

    private final Jdbi jdbi;

    @Inject
    public JdbiBookings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Booking> of(MeetingId meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where meeting = :meeting")
                .bind("meeting", meeting.value())
                .map((row, context) -> booking(row))
                .findOne());
    }

    @Override
    public List<Booking> during(Instant from, Instant until) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + " where from_at < :until and until_at > :from order by from_at, meeting")
                .bind("from", Times.of(from))
                .bind("until", Times.of(until))
                .map((row, context) -> booking(row))
                .list());
    }

    @Override
    public void put(Booking booking) {
        jdbi.useTransaction(handle -> {
            delete(handle, booking.want().meeting());
            handle.createUpdate(INSERT)
                    .bind("meeting", booking.want().meeting().value())
                    .bind("server", booking.server().value())
                    .bind("from", Times.of(booking.want().from()))
                    .bind("until", Times.of(booking.want().until()))
                    .bind("endpoints", booking.want().endpoints())
                    .bind("recorder", booking.want().recorder())
                    .bind("region", booking.want().region())
                    .execute();
        });
    }

    @Override
    public void remove(MeetingId meeting) {
        jdbi.useHandle(handle -> delete(handle, meeting));
    }

    private static void delete(Handle handle, MeetingId meeting) {
        handle.execute("delete from media_booking where meeting = ?", meeting.value());
    }

    private static Booking booking(ResultSet row) throws SQLException {
        return new Booking(
                new ServerId(row.getString("server")),
                new Want(
                        new MeetingId(row.getString("meeting")),
                        Times.read(row, "from_at"),
                        Times.read(row, "until_at"),
                        row.getInt("endpoints"),
                        row.getBoolean("recorder"),
                        row.getString("region")));
    }
}
