package vn.diemcau.live;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.Entry;

/**
 * What a room knows of its meeting's journal. It may be behind the journal, never beside it; whatever is read or written here is told to the
 * watchers, once and in order.
 */
final class Transcript {

    private final MeetingId meeting;
    private final Journal journal;
    private final News news;
    private final Aftermath aftermath;
    private final Watchers watchers = new Watchers();
    private @Nullable Book book;
    private volatile long reached;

    Transcript(MeetingId meeting, Ports ports) {
        this.meeting = meeting;
        this.journal = ports.journal();
        this.news = ports.news();
        this.aftermath = new Aftermath(meeting, ports);
    }

    Watchers watchers() {
        return watchers;
    }

    /** What is known; null when nothing was read, or all was forgotten. */
    @Nullable
    Book book() {
        return book;
    }

    /** The number of the last event that is known; asked from any thread. */
    long reached() {
        return reached;
    }

    /** Reads everything. */
    Book load() {
        Chronicle chronicle = journal.read(meeting);
        Book read = Book.of(chronicle);
        book = read;
        reached = read.progress().seq();
        watchers.catchUp(chronicle.entries(), read.progress());
        aftermath.of(chronicle.entries());
        return read;
    }

    /** Reads what others have written, and what these commands were answered. */
    void readOn(Set<Receipt.Key> commands) {
        Book known = book;
        if (known != null) {
            Chronicle further = journal.readOn(meeting, known.progress().seq(), commands);
            enter(known, further.entries(), further.receipts());
        }
    }

    /**
     * Adds to the journal what was decided on the last event that is known.
     *
     * @return false when somebody else was first; then that has been read
     */
    boolean append(Draft draft) {
        boolean first = journal.append(meeting, draft.after(), draft.entries(), draft.receipts());
        if (first) {
            enter(draft.book(), draft.entries(), draft.receipts());
            tell(draft.entries());
        } else {
            readOn(draft.commands());
        }
        return first;
    }

    private void tell(List<Entry> entries) {
        if (!entries.isEmpty()) {
            news.written(meeting, entries);
        }
    }

    /** Takes what another node says it has written; where something is missing in between, the journal is asked. */
    void hear(List<Entry> entries) {
        Book known = book;
        List<Entry> fresh =
                entries.stream().filter(entry -> entry.seq() > reached).toList();
        if (known == null || fresh.isEmpty()) {
            return;
        }
        if (fresh.get(0).seq() == reached + 1) {
            enter(known, fresh, List.of());
        } else {
            readOn(Set.of());
        }
    }

    private void enter(Book known, List<Entry> entries, List<Receipt> receipts) {
        known.write(entries, receipts);
        reached = known.progress().seq();
        watchers.tell(entries, known.progress());
        aftermath.of(entries);
    }

    /** Forgets what is in memory; the journal knows. */
    void forget() {
        book = null;
    }
}
