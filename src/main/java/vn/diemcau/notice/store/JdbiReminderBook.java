package vn.diemcau.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.notice.ReminderBook;

/** The book of reminders in the database; a primary key decides who is first. */
@ApplicationScoped
public class JdbiReminderBook implements ReminderBook {

    private static final String FIRST = "insert into notice_reminder (meeting_id, start_at, rule)"
            + " values (:meeting, :start, :rule) on conflict do nothing";

    private final Jdbi jdbi;

    @Inject
    public JdbiReminderBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean first(MeetingId meeting, Instant start, String rule) {
        return jdbi.withHandle(handle -> handle.createUpdate(FIRST)
                        .bind("meeting", meeting.value())
                        .bind("start", Rows.time(start))
                        .bind("rule", rule)
                        .execute())
                == 1;
    }
}
