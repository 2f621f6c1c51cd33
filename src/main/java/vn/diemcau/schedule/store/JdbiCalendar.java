package vn.diemcau.schedule.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Revision;
import vn.diemcau.schedule.Slot;

/**
 * The calendar in the database. Work that must be alone holds one row's lock until it commits; Jdbi keeps to one connection per
 * thread while it runs, so everything the work calls here is part of the same transaction.
 */
@Dependent
public class JdbiCalendar implements Calendar {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    @Inject
    public JdbiCalendar(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return jdbi.withHandle(
                handle -> new MeetingRows(handle, json).byId(id).stream().findFirst());
    }

    @Override
    public Optional<Integer> version(MeetingId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select version from meeting where id = :id")
                .bind("id", id.value())
                .mapTo(Integer.class)
                .findOne());
    }

    @Override
    public List<Meeting> during(Slot slot) {
        return jdbi.withHandle(handle -> new MeetingRows(handle, json).during(slot));
    }

    @Override
    public List<Meeting> occupying(Slot slot) {
        return jdbi.withHandle(handle -> new MeetingRows(handle, json).occupying(slot));
    }

    @Override
    public List<Meeting> concerning(Slot slot, @Nullable PersonId person, Set<SiteId> sites) {
        return jdbi.withHandle(handle -> new MeetingRows(handle, json).concerning(slot, person, sites));
    }

    @Override
    public List<MeetingId> awaited(Set<SiteId> sites, Instant from) {
        return jdbi.withHandle(handle -> new MeetingRows(handle, json).awaited(sites, from));
    }

    @Override
    public Map<MeetingId, Instant> lastDeeds(Collection<MeetingId> ids) {
        return ids.isEmpty() ? Map.of() : jdbi.withHandle(handle -> new HistoryRows(handle, json).lastDeeds(ids));
    }

    @Override
    public List<Meeting> inPreparation() {
        return jdbi.withHandle(handle -> new MeetingRows(handle, json).inPreparation());
    }

    @Override
    public List<HistoryEntry> history(MeetingId id) {
        return jdbi.withHandle(handle -> new HistoryRows(handle, json).of(id));
    }

    @Override
    public List<Reply> replies(MeetingId id) {
        return jdbi.withHandle(handle -> new ReplyRows(handle, json).of(id));
    }

    @Override
    public Map<MeetingId, Map<SiteId, Reply>> lastReplies(Collection<MeetingId> ids) {
        return jdbi.withHandle(handle -> new ReplyRows(handle, json).lastOf(ids));
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        return jdbi.inTransaction(handle -> {
            handle.createQuery("select id from calendar_pen where id = 1 for update")
                    .mapTo(Integer.class)
                    .one();
            return work.get();
        });
    }

    @Override
    public void add(Revision revision) {
        jdbi.useTransaction(handle -> {
            new MeetingWriting(handle, json).insert(revision.meeting());
            new HistoryRows(handle, json).add(revision);
        });
    }

    @Override
    public void revise(Revision revision) {
        jdbi.useTransaction(handle -> {
            new MeetingWriting(handle, json).update(revision.meeting());
            new HistoryRows(handle, json).add(revision);
        });
    }

    @Override
    public void add(MeetingId meeting, Reply reply) {
        jdbi.useHandle(handle -> new ReplyRows(handle, json).add(meeting, reply));
    }
}
