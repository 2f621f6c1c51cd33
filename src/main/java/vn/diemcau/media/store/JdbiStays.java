package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.evidence.Stay;
import vn.diemcau.media.evidence.Stay.Word;
import vn.diemcau.media.evidence.Stays;
import vn.diemcau.media.pool.ServerId;

/** What media servers saw, in the database: the beginning of a stay is its key; an end that the server has told is never changed. */
@ApplicationScoped
public class JdbiStays implements Stays {

    private static final String INSERT = "insert into media_stay (server, room, occupant, joined_at, left_at, handle,"
            + " name, joined_reckoned, left_reckoned) values (:server, :room, :occupant, :joined, :left, :handle, :name,"
            + " :joinedReckoned, :leftReckoned) on conflict do nothing";
    private static final String ONE =
            " where server = :server and room = :room and occupant = :occupant and joined_at = :joined";
    private static final String END = "update media_stay set left_at = :left, left_reckoned = false" + ONE
            + " and (left_at is null or left_reckoned)";
    private static final String RECKON = "update media_stay set left_at = :left, left_reckoned = :leftReckoned" + ONE
            + " and (left_at is null or left_reckoned)";
    private static final String REPLACE = "delete from media_stay where server = :server and room = :room"
            + " and occupant = :nick and joined_reckoned";
    private static final String FIELDS =
            "select s.server, s.room, s.occupant, s.joined_at, s.left_at, s.handle, s.name,"
                    + " s.joined_reckoned, s.left_reckoned from media_stay s";
    private static final String OF_MEETING = FIELDS
            + " join media_placement p on p.server = s.server and p.room = s.room"
            + " where p.meeting = :meeting order by s.joined_at, s.occupant";
    private static final String UNSETTLED =
            FIELDS + " where s.server = :server and s.room = :room and (s.left_at is null or s.left_reckoned)";
    private static final String OCCUPIED =
            "select distinct room from media_stay where server = :server and left_at is null";

    private static final String COUNTED = "select at from media_census where server = :server";
    private static final String COUNT = "update media_census set at = :at where server = :server";
    private static final String FIRST_COUNT =
            "insert into media_census (server, at) values (:server, :at) on conflict do nothing";

    private final Jdbi jdbi;

    @Inject
    public JdbiStays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void note(Collection<Stay> told) {
        jdbi.useTransaction(handle -> told.forEach(stay -> note(handle, stay)));
    }

    @Override
    public void reckon(Collection<Stay> reckoned) {
        jdbi.useTransaction(handle -> reckoned.forEach(stay -> {
            if (write(handle, INSERT, stay) == 0) {
                write(handle, RECKON, stay);
            }
        }));
    }

    @Override
    public List<Stay> unsettled(ServerId server, String room) {
        return jdbi.withHandle(handle -> handle.createQuery(UNSETTLED)
                .bind("server", server.value())
                .bind("room", room)
                .map((row, context) -> stay(row))
                .list());
    }

    @Override
    public List<String> occupied(ServerId server) {
        return jdbi.withHandle(handle -> handle.createQuery(OCCUPIED)
                .bind("server", server.value())
                .mapTo(String.class)
                .list());
    }

    @Override
    public Optional<Instant> counted(ServerId server) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNTED)
                .bind("server", server.value())
                .map((row, context) -> Times.read(row, "at"))
                .findOne());
    }

    @Override
    public void count(ServerId server, Instant at) {
        jdbi.useTransaction(handle -> {
            if (count(handle, COUNT, server, at) == 0) {
                count(handle, FIRST_COUNT, server, at);
            }
        });
    }

    private static int count(Handle handle, String sql, ServerId server, Instant at) {
        return handle.createUpdate(sql)
                .bind("server", server.value())
                .bind("at", Times.of(at))
                .execute();
    }

    @Override
    public List<Stay> of(MeetingId meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_MEETING)
                .bind("meeting", meeting.value())
                .map((row, context) -> stay(row))
                .list());
    }

    private static void note(Handle handle, Stay stay) {
        replaceReckoned(handle, stay);
        if (write(handle, INSERT, stay) == 0 && stay.left() != null) {
            write(handle, END, stay);
        }
    }

    private static void replaceReckoned(Handle handle, Stay stay) {
        handle.createUpdate(REPLACE)
                .bind("server", stay.server().value())
                .bind("room", stay.room())
                .bind("nick", stay.nick())
                .execute();
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
                .bind("joinedReckoned", stay.word() == Word.RECKONED)
                .bind("leftReckoned", stay.left() != null && stay.word() != Word.TOLD)
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
                row.getString("name"),
                word(row));
    }

    private static Word word(ResultSet row) throws SQLException {
        if (row.getBoolean("joined_reckoned")) {
            return Word.RECKONED;
        }
        return row.getBoolean("left_reckoned") ? Word.END_RECKONED : Word.TOLD;
    }
}
