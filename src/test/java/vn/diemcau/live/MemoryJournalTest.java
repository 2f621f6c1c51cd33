package vn.diemcau.live;

import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.kernel.MeetingId;

class MemoryJournalTest extends JournalContract {

    private final Journal journal = new MemoryJournal();
    private final AtomicInteger meetings = new AtomicInteger();

    @Override
    protected Journal journal() {
        return journal;
    }

    @Override
    protected MeetingId newMeeting() {
        return new MeetingId("m-" + meetings.incrementAndGet());
    }
}
