package vn.diemcau.live.core;

import java.util.List;

/**
 * A meeting together with how far its journal has been read.
 *
 * @param seq the number of the last event, 0 before the first
 * @param meeting the fold of the events so far
 */
public record Progress(long seq, LiveMeeting meeting) {

    /** Nothing has happened yet. */
    public static Progress none() {
        return new Progress(0, LiveMeeting.beginning());
    }

    /** The left fold of a whole journal. */
    public static Progress of(List<Entry> journal) {
        Progress progress = none();
        for (Entry entry : journal) {
            progress = progress.after(entry);
        }
        return progress;
    }

    /**
     * One event further.
     *
     * @throws IllegalStateException when the event is not the next one, or can't follow
     */
    public Progress after(Entry entry) {
        if (entry.seq() != seq + 1) {
            throw new IllegalStateException("event " + entry.seq() + " can't follow event " + seq);
        }
        return new Progress(entry.seq(), meeting.after(entry));
    }
}
