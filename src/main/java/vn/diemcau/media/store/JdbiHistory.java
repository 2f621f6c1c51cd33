package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.media.health.History;
import vn.diemcau.media.health.Incident;
import vn.diemcau.media.health.Minute;
import vn.diemcau.media.health.Sign;
import vn.diemcau.media.pool.ServerId;

/** How servers did, in the database. */
@ApplicationScoped
public class JdbiHistory implements History {

    private static final String KEEP = "insert into media_minute"
            + " (server, at, rounds, well, total_ms, worst_ms, stress, participants, recorders_free)"
            + " values (:server, :at, :rounds, :well, :total, :worst, :stress, :participants, :free)"
            + " on conflict do nothing";
    private static final String MINUTES =
            "select * from media_minute where server = :server and at >= :since order by at";
    private static final String BEGIN = "insert into media_incident (server, begun_at, missing)"
            + " select cast(:server as varchar), cast(:at as timestamp with time zone), cast(:missing as varchar)"
            + " where not exists (select 1 from media_incident where server = :server and ended_at is null)"
            + " on conflict do nothing";
    private static final String LASTING = "select server, begun_at from media_incident where ended_at is null";
    private static final String END =
            "update media_incident set ended_at = :at where server = :server and ended_at is null";

    /** Whoever left a server after an incident began and before it ended, left because of it. */
    private static final String INCIDENTS = "select i.server, i.begun_at, i.ended_at, i.missing,"
            + " (select count(*) from media_placement p join media_placement q"
            + " on q.meeting = p.meeting and q.generation = p.generation - 1"
            + " where q.server = i.server and p.reason = 'SERVER_FAILED' and p.at >= i.begun_at"
            + " and (i.ended_at is null or p.at <= i.ended_at)) as moved"
            + " from media_incident i where i.server = :server and (i.ended_at is null or i.ended_at >= :since)"
            + " order by i.begun_at desc";

    private final Jdbi jdbi;

    @Inject
    public JdbiHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(Collection<Minute> minutes) {
        jdbi.useHandle(handle -> minutes.forEach(minute -> keep(handle, minute)));
    }

    @Override
    public List<Minute> minutes(ServerId server, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(MINUTES)
                .bind("server", server.value())
                .bind("since", Times.of(since))
                .map((row, context) -> minute(row))
                .list());
    }

    @Override
    public void begin(Incident incident) {
        jdbi.useHandle(handle -> handle.createUpdate(BEGIN)
                .bind("server", incident.server().value())
                .bind("at", Times.of(incident.begin()))
                .bind("missing", incident.missing().name())
                .execute());
    }

    @Override
    public void settle(Set<ServerId> ill, Instant at) {
        jdbi.useHandle(handle ->
                handle.createQuery(LASTING).map((row, context) -> new ServerId(row.getString("server"))).list().stream()
                        .filter(server -> !ill.contains(server))
                        .forEach(server -> handle.createUpdate(END)
                                .bind("server", server.value())
                                .bind("at", Times.of(at))
                                .execute()));
    }

    @Override
    public List<Incident> incidents(ServerId server, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(INCIDENTS)
                .bind("server", server.value())
                .bind("since", Times.of(since))
                .map((row, context) -> incident(row))
                .list());
    }

    @Override
    public void forget(Instant before) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from media_minute where at < ?", Times.of(before));
            handle.execute("delete from media_incident where ended_at < ?", Times.of(before));
        });
    }

    private static void keep(Handle handle, Minute minute) {
        handle.createUpdate(KEEP)
                .bind("server", minute.server().value())
                .bind("at", Times.of(minute.at()))
                .bind("rounds", minute.rounds())
                .bind("well", minute.well())
                .bind("total", minute.totalMillis())
                .bind("worst", minute.worstMillis())
                .bind("stress", minute.stress())
                .bind("participants", minute.participants())
                .bind("free", minute.recordersFree())
                .execute();
    }

    private static Minute minute(ResultSet row) throws SQLException {
        return new Minute(
                new ServerId(row.getString("server")),
                Times.read(row, "at"),
                row.getInt("rounds"),
                row.getInt("well"),
                row.getLong("total_ms"),
                row.getLong("worst_ms"),
                row.getObject("stress", Double.class),
                row.getObject("participants", Integer.class),
                row.getObject("recorders_free", Integer.class));
    }

    private static Incident incident(ResultSet row) throws SQLException {
        return new Incident(
                new ServerId(row.getString("server")),
                Times.read(row, "begun_at"),
                Times.readOrNull(row, "ended_at"),
                Sign.valueOf(row.getString("missing")),
                row.getInt("moved"));
    }
}
