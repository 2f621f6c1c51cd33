package vn.diemcau.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.Outbox;
import vn.diemcau.notice.Told;

/** The outbox in the database: the row of a meeting's bookmark is locked while it is told. */
@ApplicationScoped
public class JdbiOutbox implements Outbox {

    private static final String UNTOLD = "select m.id from meeting m left join notice_told t on t.meeting_id = m.id"
            + " where t.version is null or t.version < m.version limit :most";
    private static final String BEGIN =
            "insert into notice_told (meeting_id, version) values (:meeting, 0) on conflict do nothing";
    private static final String LOCK = "select version from notice_told where meeting_id = :meeting for update";
    private static final String TURN = "update notice_told set version = :version where meeting_id = :meeting";
    private static final String GUESTS = "select site_id from notice_guest where meeting_id = :meeting";
    private static final String COME = "insert into notice_guest (meeting_id, site_id) values (:meeting, :site)";
    private static final String GO = "delete from notice_guest where meeting_id = :meeting and site_id = :site";

    private final Jdbi jdbi;

    @Inject
    public JdbiOutbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<MeetingId> untold(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(UNTOLD)
                .bind("most", most)
                .map((row, context) -> new MeetingId(row.getString("id")))
                .list());
    }

    @Override
    public List<Notice> tell(MeetingId meeting, Function<Told, Tale> work) {
        return jdbi.inTransaction(handle -> {
            Told before = locked(handle, meeting);
            Tale tale = work.apply(before);
            keep(handle, meeting, before, tale.told());
            NoticeRows.insert(handle, tale.notices());
            JdbiLetters.insert(handle, tale.letters());
            return tale.notices();
        });
    }

    private static Told locked(Handle handle, MeetingId meeting) {
        handle.createUpdate(BEGIN).bind("meeting", meeting.value()).execute();
        int version = handle.createQuery(LOCK)
                .bind("meeting", meeting.value())
                .mapTo(Integer.class)
                .one();
        Set<SiteId> guests = handle
                .createQuery(GUESTS)
                .bind("meeting", meeting.value())
                .map((row, context) -> new SiteId(row.getString("site_id")))
                .stream()
                .collect(Collectors.toSet());
        return new Told(version, guests);
    }

    private static void keep(Handle handle, MeetingId meeting, Told before, Told after) {
        handle.createUpdate(TURN)
                .bind("version", after.version())
                .bind("meeting", meeting.value())
                .execute();
        each(handle, COME, meeting, without(after.guests(), before.guests()));
        each(handle, GO, meeting, without(before.guests(), after.guests()));
    }

    private static Set<SiteId> without(Set<SiteId> sites, Set<SiteId> others) {
        Set<SiteId> rest = new HashSet<>(sites);
        rest.removeAll(others);
        return rest;
    }

    private static void each(Handle handle, String sql, MeetingId meeting, Collection<SiteId> sites) {
        PreparedBatch batch = handle.prepareBatch(sql);
        sites.forEach(site -> batch.bind("meeting", meeting.value())
                .bind("site", site.value())
                .add());
        batch.execute();
    }
}
