package vn.diemcau.notice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.NoticeId;
import vn.diemcau.notice.NoticeKind;
import vn.diemcau.schedule.Slot;

/** What several tables of notices have in common. */
final class Rows {

    private static final int WORDS = 500;

    private Rows() {}

    static OffsetDateTime time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** As much of what a mail server said as there is room for. */
    static String words(String words) {
        return words.length() <= WORDS ? words : words.substring(0, WORDS);
    }

    static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                new NoticeId(row.getString("id")),
                NoticeKind.valueOf(row.getString("kind")),
                new MeetingId(row.getString("meeting_id")),
                row.getInt("version"),
                row.getInt("since"),
                new SiteId(row.getString("site_id")),
                row.getString("title"),
                new Slot(instant(row, "start_at"), instant(row, "end_at")),
                row.getString("reason"),
                instant(row, "made_at"));
    }
}
