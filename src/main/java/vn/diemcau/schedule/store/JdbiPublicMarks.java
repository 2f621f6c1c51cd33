package vn.diemcau.schedule.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.PublicMarks;

/** Public marks in the database. */
@ApplicationScoped
public class JdbiPublicMarks implements PublicMarks {

    private static final String OF = "select meeting_id from meeting_public where meeting_id in (<meetings>)";
    private static final String PUT = "insert into meeting_public (meeting_id, by_account, by_name, marked_at)"
            + " values (:meeting, :account, :name, :at) on conflict do nothing";
    private static final String REMOVE = "delete from meeting_public where meeting_id = :meeting";

    private final Jdbi jdbi;

    @Inject
    public JdbiPublicMarks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<MeetingId> of(Collection<MeetingId> meetings) {
        return meetings.isEmpty()
                ? Set.of()
                : jdbi.withHandle(handle -> handle
                        .createQuery(OF)
                        .bindList(
                                "meetings",
                                meetings.stream().map(MeetingId::value).toList())
                        .map((row, context) -> new MeetingId(row.getString("meeting_id")))
                        .stream()
                        .collect(Collectors.toSet()));
    }

    @Override
    public void put(MeetingId meeting, Author by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(PUT)
                .bind("meeting", meeting.value())
                .bind("account", by.account().value())
                .bind("name", by.name())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Override
    public void remove(MeetingId meeting) {
        jdbi.useHandle(handle ->
                handle.createUpdate(REMOVE).bind("meeting", meeting.value()).execute());
    }
}
