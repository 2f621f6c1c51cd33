package vn.diemcau.call.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.call.Call;
import vn.diemcau.call.CallBook;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;

/** The book of calls in the database. */
@Dependent
public class JdbiCallBook implements CallBook {

    private final Jdbi jdbi;

    @Inject
    public JdbiCallBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Call call) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into call_made (meeting_id, title, caller_person, caller_name, caller_post, called_at)
                        values (:meeting, :title, :person, :name, :post, :at)
                        on conflict do nothing
                        """)
                .bind("meeting", call.meeting().value())
                .bind("title", call.title())
                .bind("person", call.caller().value())
                .bind("name", call.name())
                .bind("post", call.post())
                .bind("at", call.at())
                .execute());
    }

    @Override
    public Optional<Call> find(MeetingId meeting) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from call_made where meeting_id = :meeting")
                .bind("meeting", meeting.value())
                .map((row, context) -> call(row))
                .findOne());
    }

    @Override
    public List<Call> since(Instant then) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from call_made where called_at >= :then order by called_at desc, meeting_id desc")
                .bind("then", then)
                .map((row, context) -> call(row))
                .list());
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                new MeetingId(row.getString("meeting_id")),
                row.getString("title"),
                new PersonId(row.getString("caller_person")),
                row.getString("caller_name"),
                row.getString("caller_post"),
                row.getObject("called_at", OffsetDateTime.class).toInstant());
    }
}
