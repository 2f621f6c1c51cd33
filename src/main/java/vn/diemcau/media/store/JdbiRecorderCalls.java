package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.command.RecorderCall;
import vn.diemcau.media.command.RecorderCalls;

/** Which recorders were sent where, in the database. */
@ApplicationScoped
public class JdbiRecorderCalls implements RecorderCalls {

    private static final String INSERT =
            "insert into media_recorder_call (session, meeting, generation, recorder, sent_at)"
                    + " values (:session, :meeting, :generation, :recorder, :at)";
    private static final String OVER =
            "update media_recorder_call set over_at = :at where session = :session and over_at is null";
    private static final String OUT = "select session, meeting, generation, recorder, sent_at from media_recorder_call"
            + " where meeting = :meeting and over_at is null order by sent_at, session";

    private final Jdbi jdbi;

    @Inject
    public JdbiRecorderCalls(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(RecorderCall call) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("session", call.session())
                .bind("meeting", call.meeting().value())
                .bind("generation", call.generation())
                .bind("recorder", call.recorder().toString())
                .bind("at", Times.of(call.at()))
                .execute());
    }

    @Override
    public void over(String session, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(OVER)
                .bind("session", session)
                .bind("at", Times.of(at))
                .execute());
    }

    @Override
    public List<RecorderCall> out(MeetingId meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(OUT)
                .bind("meeting", meeting.value())
                .map((row, context) -> call(row))
                .list());
    }

    private static RecorderCall call(ResultSet row) throws SQLException {
        return new RecorderCall(
                row.getString("session"),
                new MeetingId(row.getString("meeting")),
                row.getInt("generation"),
                URI.create(row.getString("recorder")),
                Times.read(row, "sent_at"));
    }
}
