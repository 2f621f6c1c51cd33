package vn.diemcau.live.store;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Journal;
import vn.diemcau.live.JournalContract;

class JdbiJournalTest extends JournalContract {

    private Jdbi jdbi;

    @BeforeEach
    void migrate() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        jdbi = Jdbi.create(url, "sa", "");
    }

    @Override
    protected Journal journal() {
        return new JdbiJournal(jdbi);
    }

    @Override
    protected MeetingId newMeeting() {
        return new MeetingId(UUID.randomUUID().toString());
    }
}
