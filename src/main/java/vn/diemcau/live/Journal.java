package vn.diemcau.live;

import java.time.Instant;
import java.util.List;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.Entry;

/**
 * The memory of the meetings: what happened is only ever added. Whatever it has taken is there after a crash; two writers who go on from the same
 * place can't both succeed.
 */
public interface Journal {

    /** All of one meeting; empty for one that nothing is known of. */
    Chronicle read(MeetingId meeting);

    /**
     * What happened in one meeting, by number.
     *
     * @param after the number after which to begin; 0 for all
     */
    List<Entry> entries(MeetingId meeting, long after);

    /**
     * Adds events and answers, all or nothing. When it returns they are durable.
     *
     * @param entries with numbers that follow the last one; may be empty
     * @param receipts of commands that have none yet; may be empty
     * @throws JournalException when nothing was added, or when it is not known whether it was: the caller reads again to know
     */
    void append(MeetingId meeting, List<Entry> entries, List<Receipt> receipts);

    /** Notes that a server holds the meeting at this moment; loses against nothing and may be lost itself. */
    void pulse(MeetingId meeting, Instant at);

    /** The meetings in which something has happened since then. */
    List<MeetingId> activeSince(Instant since);
}
