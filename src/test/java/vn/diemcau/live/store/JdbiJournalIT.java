package vn.diemcau.live.store;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Journal;
import vn.diemcau.live.JournalContract;
import vn.diemcau.testkit.TestDatabase;

/** The journal on the database of this execution, PostgreSQL among them. */
class JdbiJournalIT extends JournalContract {

    private static Journal journal;

    @BeforeAll
    static void migrate() {
        journal = JdbiJournalTest.on(TestDatabase.ofThisExecution());
    }

    @Override
    protected Journal journal() {
        return journal;
    }

    @Override
    protected MeetingId newMeeting() {
        return new MeetingId(UUID.randomUUID().toString());
    }
}
