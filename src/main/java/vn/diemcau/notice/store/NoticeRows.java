package vn.diemcau.notice.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.Notice;

/** Adds notices. */
final class NoticeRows {

    private static final String INSERT =
            "insert into notice (id, kind, meeting_id, version, since, site_id, person_id, title,"
                    + " start_at, end_at, reason, made_at) values (:id, :kind, :meeting, :version, :since, :site, :person, :title,"
                    + " :start, :end, :reason, :at)";

    private NoticeRows() {}

    static void insert(Handle handle, List<Notice> notices) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        notices.forEach(notice -> batch.bind("id", notice.id().value())
                .bind("kind", notice.kind().name())
                .bind("meeting", notice.meeting().value())
                .bind("version", notice.version())
                .bind("since", notice.since())
                .bind("site", notice.to().site().map(SiteId::value).orElse(null))
                .bind("person", notice.to().person().map(PersonId::value).orElse(null))
                .bind("title", notice.title())
                .bind("start", Rows.time(notice.slot().start()))
                .bind("end", Rows.time(notice.slot().end()))
                .bind("reason", notice.reason())
                .bind("at", Rows.time(notice.at()))
                .add());
        batch.execute();
    }
}
