package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.recording.Announcement;
import vn.diemcau.media.recording.Deliveries;
import vn.diemcau.media.recording.Delivery;

/** Recorded files in the database: a unique index makes one row of a file that is announced twice. */
@ApplicationScoped
public class JdbiDeliveries implements Deliveries {

    private static final String COLUMNS =
            "id, server, room, meeting, name, bytes, sha256, seconds, begun_at, arrived_at, retention";
    private static final String INSERT = "insert into media_recording (" + COLUMNS + ") values (:id, :server, :room,"
            + " :meeting, :name, :bytes, :sha256, :seconds, :begun, null, null) on conflict do nothing";
    private static final String SAME = "select " + COLUMNS
            + " from media_recording where server = :server and room = :room and sha256 = :sha256 and bytes = :bytes";
    private static final String FIND =
            "select " + COLUMNS + " from media_recording where server = :server and id = :id";
    private static final String ARRIVED = "update media_recording set arrived_at = :at, retention = :retention"
            + " where id = :id and arrived_at is null";
    private static final String OF_MEETING = "select " + COLUMNS
            + " from media_recording where meeting = :meeting and arrived_at is not null order by begun_at, id";

    private final Jdbi jdbi;

    @Inject
    public JdbiDeliveries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Delivery add(Delivery delivery) {
        Announcement file = delivery.file();
        return jdbi.inTransaction(handle -> {
            handle.createUpdate(INSERT)
                    .bind("id", delivery.id())
                    .bind("server", delivery.server().value())
                    .bind("room", file.room())
                    .bind("meeting", delivery.meeting().value())
                    .bind("name", file.name())
                    .bind("bytes", file.length())
                    .bind("sha256", file.sha256())
                    .bind("seconds", file.seconds())
                    .bind("begun", Times.of(delivery.begunAt()))
                    .execute();
            return handle.createQuery(SAME)
                    .bind("server", delivery.server().value())
                    .bind("room", file.room())
                    .bind("sha256", file.sha256())
                    .bind("bytes", file.length())
                    .map((row, context) -> delivery(row))
                    .one();
        });
    }

    @Override
    public Optional<Delivery> find(ServerId server, String id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("server", server.value())
                .bind("id", id)
                .map((row, context) -> delivery(row))
                .findOne());
    }

    @Override
    public void arrived(String id, Instant at, String retention) {
        jdbi.useHandle(handle -> handle.createUpdate(ARRIVED)
                .bind("id", id)
                .bind("at", Times.of(at))
                .bind("retention", retention)
                .execute());
    }

    @Override
    public List<Delivery> of(MeetingId meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_MEETING)
                .bind("meeting", meeting.value())
                .map((row, context) -> delivery(row))
                .list());
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        var file = new Announcement(
                row.getString("room"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                secondsOrNull(row));
        return new Delivery(
                row.getString("id"),
                new ServerId(row.getString("server")),
                new MeetingId(row.getString("meeting")),
                file,
                Times.read(row, "begun_at"),
                Times.readOrNull(row, "arrived_at"),
                row.getString("retention"));
    }

    private static @Nullable Integer secondsOrNull(ResultSet row) throws SQLException {
        int seconds = row.getInt("seconds");
        return row.wasNull() ? null : seconds;
    }
}
