package vn.diemcau.notice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.BounceReason;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.NoticeId;
import vn.diemcau.notice.NoticeKind;
import vn.diemcau.notice.Proof;
import vn.diemcau.notice.Receiver;
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

    static Proof.Sent sent(ResultSet row) throws SQLException {
        String bounce = row.getString("came_back");
        return new Proof.Sent(
                row.getString("address"),
                Letter.State.valueOf(row.getString("state")),
                row.getString("trouble"),
                instantIfAny(row, "settled_at"),
                bounce == null ? null : BounceReason.valueOf(bounce));
    }

    private static Receiver receiver(ResultSet row) throws SQLException {
        String site = row.getString("site_id");
        return site == null ? Receiver.of(new PersonId(row.getString("person_id"))) : Receiver.of(new SiteId(site));
    }

    static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                new NoticeId(row.getString("id")),
                NoticeKind.valueOf(row.getString("kind")),
                new MeetingId(row.getString("meeting_id")),
                row.getInt("version"),
                row.getInt("since"),
                receiver(row),
                row.getString("title"),
                new Slot(instant(row, "start_at"), instant(row, "end_at")),
                row.getString("reason"),
                instant(row, "made_at"));
    }
}
