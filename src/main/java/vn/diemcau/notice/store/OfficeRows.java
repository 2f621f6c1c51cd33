package vn.diemcau.notice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.notice.NoticeId;
import vn.diemcau.notice.office.OfficeKind;
import vn.diemcau.notice.office.OfficeNotice;
import vn.diemcau.notice.office.OfficeNotice.OnBehalf;
import vn.diemcau.schedule.Slot;

/** Notices of the office as rows. */
final class OfficeRows {

    private static final String GATHER = "update notice_office set amount = amount + :amount, made_at = :at"
            + " where meeting_id = :meeting and account_id = :account and kind = :kind and seen_at is null";
    private static final String INSERT = "insert into notice_office (id, kind, meeting_id, account_id, title, start_at,"
            + " end_at, reason, by_name, for_name, for_post, amount, made_at) values (:id, :kind, :meeting, :account, :title,"
            + " :start, :end, :reason, :byName, :forName, :forPost, :amount, :at)";

    private OfficeRows() {}

    /** A gathered notice that nobody has seen grows; every other one is another. */
    static void add(Handle handle, OfficeNotice notice) {
        boolean gathered = notice.kind().isGathered()
                && named(handle.createUpdate(GATHER), notice).execute() > 0;
        if (!gathered) {
            Optional<OnBehalf> onBehalf = Optional.ofNullable(notice.onBehalf());
            named(handle.createUpdate(INSERT), notice)
                    .bind("id", notice.id().value())
                    .bind("title", notice.title())
                    .bind("start", Rows.time(notice.slot().start()))
                    .bind("end", Rows.time(notice.slot().end()))
                    .bind("reason", notice.reason())
                    .bind("byName", onBehalf.map(OnBehalf::by).orElse(null))
                    .bind("forName", onBehalf.map(OnBehalf::leader).orElse(null))
                    .bind("forPost", onBehalf.map(OnBehalf::post).orElse(null))
                    .execute();
        }
    }

    private static Update named(Update update, OfficeNotice notice) {
        return update.bind("kind", notice.kind().name())
                .bind("meeting", notice.meeting().value())
                .bind("account", notice.account().value())
                .bind("amount", notice.amount())
                .bind("at", Rows.time(notice.at()));
    }

    private static @Nullable OnBehalf onBehalf(ResultSet row) throws SQLException {
        String by = row.getString("by_name");
        return by == null ? null : new OnBehalf(by, row.getString("for_name"), row.getString("for_post"));
    }

    static OfficeNotice notice(ResultSet row) throws SQLException {
        return new OfficeNotice(
                new NoticeId(row.getString("id")),
                OfficeKind.valueOf(row.getString("kind")),
                new MeetingId(row.getString("meeting_id")),
                new AccountId(row.getString("account_id")),
                row.getString("title"),
                new Slot(Rows.instant(row, "start_at"), Rows.instant(row, "end_at")),
                row.getString("reason"),
                onBehalf(row),
                row.getInt("amount"),
                Rows.instant(row, "made_at"));
    }
}
