package vn.diemcau.live.store;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Journal;
import vn.diemcau.live.JournalContract;
import vn.diemcau.testkit.TestDatabase;

class JdbiJournalTest extends JournalContract {

    private Journal journal;

    @BeforeEach
    void migrate() {
        journal = on(TestDatabase.h2InMemory());
    }

    static Journal on(TestDatabase database) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        return new JdbiJournal(Jdbi.create(database.dataSource()));
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
