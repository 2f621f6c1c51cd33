package vn.diemcau.live.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Chronicle;
import vn.diemcau.live.Journal;
import vn.diemcau.live.JournalException;
import vn.diemcau.live.Receipt;
import vn.diemcau.live.core.Entry;

/** The journal as two tables to which rows are only added; their primary keys refuse whatever comes second. */
@ApplicationScoped
public class JdbiJournal implements Journal {

    private static final String ENTRIES = "select seq, at, type, version, by_as, by_name, by_person, by_site, body"
            + " from live_event where meeting = :meeting and seq > :after order by seq";
    private static final String MOVED_ON =
            "select exists (select 1 from live_event where meeting = :meeting and seq > :after)";
    private static final String RECEIPTS =
            "select giver, command, seq, code, details from live_answer where meeting = :meeting";
    private static final String ADD_ENTRY = "insert into live_event"
            + " (meeting, seq, at, type, version, by_as, by_name, by_person, by_site, body)"
            + " values (:meeting, :seq, :at, :type, :version, :as, :name, :person, :site, :body)";
    private static final String ADD_RECEIPT = "insert into live_answer (meeting, giver, command, seq, code, details)"
            + " values (:meeting, :giver, :command, :seq, :code, :details)";

    /** Unique violation; serialization failure, deadlock: two wrote the same at once, and one of them is in. */
    private static final Set<String> TAKEN = Set.of("23505", "40001", "40P01");

    private final Jdbi jdbi;

    @Inject
    public JdbiJournal(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Chronicle read(MeetingId meeting) {
        return guarded(() ->
                jdbi.inTransaction(handle -> new Chronicle(entries(handle, meeting, 0), receipts(handle, meeting))));
    }

    @Override
    public List<Entry> entries(MeetingId meeting, long after) {
        return guarded(() -> jdbi.withHandle(handle -> entries(handle, meeting, after)));
    }

    @Override
    public Chronicle readOn(MeetingId meeting, long after, Set<Receipt.Key> commands) {
        return guarded(() -> jdbi.inTransaction(
                handle -> new Chronicle(entries(handle, meeting, after), receipts(handle, meeting, commands))));
    }

    @Override
    public boolean append(MeetingId meeting, long after, List<Entry> entries, List<Receipt> receipts) {
        return guarded(() -> {
            try {
                return jdbi.inTransaction(handle -> {
                    if (entries.isEmpty() && hasMovedOn(handle, meeting, after)) {
                        return false;
                    }
                    addEntries(handle, meeting, entries);
                    addReceipts(handle, meeting, receipts);
                    return true;
                });
            } catch (JdbiException failed) {
                return lost(failed);
            }
        });
    }

    /** Whether somebody else was first; any other failure goes on. */
    private static boolean lost(JdbiException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && TAKEN.contains(refused.getSQLState())) {
                return false;
            }
        }
        throw failed;
    }

    @Override
    public Set<MeetingId> movedOn(Map<MeetingId, Long> known) {
        return known.isEmpty() ? Set.of() : guarded(() -> jdbi.withHandle(handle -> Further.of(handle, known)));
    }

    @Override
    public List<MeetingId> activeSince(Instant since) {
        return guarded(() -> jdbi.withHandle(
                handle -> handle.createQuery("select distinct meeting from live_event where at >= :since")
                        .bind("since", Times.of(since))
                        .map((row, context) -> new MeetingId(row.getString("meeting")))
                        .list()));
    }

    /** Asked only where no event of the writer's own would meet the other's number. */
    private static boolean hasMovedOn(Handle handle, MeetingId meeting, long after) {
        return handle.createQuery(MOVED_ON)
                .bind("meeting", meeting.value())
                .bind("after", after)
                .mapTo(Boolean.class)
                .one();
    }

    private static List<Entry> entries(Handle handle, MeetingId meeting, long after) {
        return handle.createQuery(ENTRIES)
                .bind("meeting", meeting.value())
                .bind("after", after)
                .map((row, context) -> EventRow.read(row))
                .list();
    }

    private static List<Receipt> receipts(Handle handle, MeetingId meeting) {
        return handle.createQuery(RECEIPTS)
                .bind("meeting", meeting.value())
                .map((row, context) -> ReceiptRow.read(row))
                .list();
    }

    private static List<Receipt> receipts(Handle handle, MeetingId meeting, Set<Receipt.Key> commands) {
        return commands.isEmpty()
                ? List.of()
                : handle.createQuery(RECEIPTS + " and command in (<commands>)")
                        .bind("meeting", meeting.value())
                        .bindList(
                                "commands",
                                commands.stream().map(Receipt.Key::command).toList())
                        .map((row, context) -> ReceiptRow.read(row))
                        .list();
    }

    private static void addEntries(Handle handle, MeetingId meeting, List<Entry> entries) {
        if (!entries.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(ADD_ENTRY);
            entries.forEach(entry -> EventRow.write(batch, meeting, entry));
            batch.execute();
        }
    }

    private static void addReceipts(Handle handle, MeetingId meeting, List<Receipt> receipts) {
        if (!receipts.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(ADD_RECEIPT);
            receipts.forEach(receipt -> ReceiptRow.write(batch, meeting, receipt));
            batch.execute();
        }
    }

    private static <T> T guarded(Supplier<T> access) {
        try {
            return access.get();
        } catch (JdbiException failed) {
            throw new JournalException("The journal can't be reached", failed);
        }
    }
}
