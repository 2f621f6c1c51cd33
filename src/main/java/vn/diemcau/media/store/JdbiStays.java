package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.evidence.Stay;
import vn.diemcau.media.evidence.Stays;
import vn.diemcau.media.pool.ServerId;

/** What media servers saw, in the database: the beginning of a stay is its key, its end is written once. */
@ApplicationScoped
public class JdbiStays implements Stays {

    private static final String INSERT =
            "insert into media_stay (server, room, occupant, joined_at, left_at, handle, name)"
                    + " values (:server, :room, :occupant, :joined, :left, :handle, :name) on conflict do nothing";
    private static final String END = "update media_stay set left_at = :left where server = :server and room = :room"
            + " and occupant = :occupant and joined_at = :joined and left_at is null";
    private static final String SELECT =
            "select s.server, s.room, s.occupant, s.joined_at, s.left_at, s.handle, s.name from media_stay s"
                    + " join media_placement p on p.server = s.server and p.room = s.room"
                    + " where p.meeting = :meeting order by s.joined_at, s.occupant";

    private final Jdbi jdbi;

    @Inject
    public JdbiStays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void note(Collection<Stay> stays) {
        jdbi.useTransaction(handle -> stays.forEach(stay -> note(handle, stay)));
    }

    @Override
    public List<Stay> of(MeetingId meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("meeting", meeting.value())
                .map((row, context) -> stay(row))
                .list());
    }

    private static void note(Handle handle, Stay stay) {
        if (write(handle, INSERT, stay) == 0 && stay.left() != null) {
            write(handle, END, stay);
        }
    }

    private static int write(Handle handle, String sql, Stay stay) {
        return handle.createUpdate(sql)
                .bind("server", stay.server().value())
                .bind("room", stay.room())
                .bind("occupant", stay.occupant())
                .bind("joined", Times.of(stay.joined()))
                .bind("left", stay.left() == null ? null : Times.of(stay.left()))
                .bind("handle", stay.handle())
                .bind("name", stay.name())
                .execute();
    }

    private static Stay stay(ResultSet row) throws SQLException {
        return new Stay(
                new ServerId(row.getString("server")),
                row.getString("room"),
                row.getString("occupant"),
                Times.read(row, "joined_at"),
                Times.readOrNull(row, "left_at"),
                row.getString("handle"),
                row.getString("name"));
    }
}
