package vn.diemcau.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.Entry;

/**
 * The memory of the meetings: what happened is only ever added. Whatever it has taken is there after a crash; two writers who go on from the same
 * place can't both succeed, on whatever nodes they are. It throws {@link JournalException} when it can't be reached.
 */
public interface Journal {

    /** All of one meeting; empty for one that nothing is known of. */
    Chronicle read(MeetingId meeting);

    /**
     * What was written since somebody last looked.
     *
     * @param after the number of the last event that is known
     * @param commands those whose answers are wanted, as far as they have any
     */
    Chronicle readOn(MeetingId meeting, long after, Set<Receipt.Key> commands);

    /**
     * What happened in one meeting, by number.
     *
     * @param after the number after which to begin; 0 for all
     */
    List<Entry> entries(MeetingId meeting, long after);

    /**
     * Adds events and answers, all or nothing. When it returns true they are durable, and nothing had happened that the writer did not know: a refusal
     * is as true as an event.
     *
     * @param after the number of the last event that the writer knows
     * @param entries with numbers that follow it; may be empty
     * @param receipts of commands that have none yet; may be empty
     * @return false when somebody else was first, with a later number or with such a command: nothing was added, and reading on tells what is there
     * @throws JournalException when it is not known whether anything was added: the caller reads again to know
     */
    boolean append(MeetingId meeting, long after, List<Entry> entries, List<Receipt> receipts);

    /**
     * Which meetings have moved on.
     *
     * @param known the last number that is known of each
     */
    Set<MeetingId> movedOn(Map<MeetingId, Long> known);

    /** The meetings in which something has happened since then. */
    List<MeetingId> activeSince(Instant since);
}
