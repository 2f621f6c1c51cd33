package vn.diemcau.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.law.Light;
import vn.diemcau.notice.office.OfficeBook;
import vn.diemcau.notice.office.OfficeNotice;
import vn.diemcau.notice.office.OfficeTold;

/** What the office was told, in the database: the row of a meeting's bookmark is locked while it is told. */
@ApplicationScoped
public class JdbiOfficeBook implements OfficeBook {

    /** Letters that came back are few; answers are counted only of meetings that are not over. */
    private static final String UNTOLD = "select m.id from meeting m left join notice_office_told t"
            + " on t.meeting_id = m.id where m.end_at > :now and (t.version is null or t.version < m.version"
            + " or t.replies < (select count(*) from meeting_reply r where r.meeting_id = m.id)"
            + " or t.returned < coalesce((select b.returned from (select n.meeting_id, count(*) as returned"
            + " from notice_letter l join notice n on n.id = l.notice_id where l.state = 'RETURNED'"
            + " group by n.meeting_id) b where b.meeting_id = m.id), 0)) limit :most";

    private static final String LIGHTS =
            "select meeting_id, light from notice_office_told where meeting_id in (<meetings>)";
    private static final String BEGIN = "insert into notice_office_told (meeting_id, version, replies, returned, light)"
            + " values (:meeting, 0, 0, 0, 'GREEN') on conflict do nothing";
    private static final String LOCK = "select * from notice_office_told where meeting_id = :meeting for update";
    private static final String BACK = "select count(*) from notice_letter l join notice n on n.id = l.notice_id"
            + " where l.state = 'RETURNED' and n.meeting_id = :meeting";
    private static final String TURN = "update notice_office_told set version = :version, replies = :replies,"
            + " returned = :returned, light = :light where meeting_id = :meeting";
    private static final String NEWEST =
            "select * from notice_office where account_id = :reader" + " order by made_at desc, id desc limit :most";
    private static final String UNSEEN =
            "select count(*) from notice_office where account_id = :reader and seen_at is null";
    private static final String SEE_ALL =
            "update notice_office set seen_at = :at where account_id = :reader and seen_at is null";
    private static final String SEE = SEE_ALL + " and meeting_id in (<meetings>)";

    private final Jdbi jdbi;

    @Inject
    public JdbiOfficeBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<MeetingId> untold(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(UNTOLD)
                .bind("now", Rows.time(now))
                .bind("most", most)
                .map((row, context) -> new MeetingId(row.getString("id")))
                .list());
    }

    @Override
    public Map<MeetingId, Light> lights(Collection<MeetingId> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle
                        .createQuery(LIGHTS)
                        .bindList("meetings", values(meetings))
                        .map((row, context) -> Map.entry(
                                new MeetingId(row.getString("meeting_id")), Light.valueOf(row.getString("light"))))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static List<String> values(Collection<MeetingId> meetings) {
        return meetings.stream().map(MeetingId::value).toList();
    }

    @Override
    public List<OfficeNotice> tell(MeetingId meeting, Function<Seen, Tale> work) {
        return jdbi.inTransaction(handle -> {
            Tale tale = work.apply(locked(handle, meeting));
            OfficeTold told = tale.told();
            handle.createUpdate(TURN)
                    .bind("version", told.version())
                    .bind("replies", told.replies())
                    .bind("returned", told.returned())
                    .bind("light", told.light().name())
                    .bind("meeting", meeting.value())
                    .execute();
            tale.notices().forEach(notice -> OfficeRows.add(handle, notice));
            return tale.notices();
        });
    }

    private static Seen locked(Handle handle, MeetingId meeting) {
        handle.createUpdate(BEGIN).bind("meeting", meeting.value()).execute();
        OfficeTold told = handle.createQuery(LOCK)
                .bind("meeting", meeting.value())
                .map((row, context) -> told(row))
                .one();
        int returned = handle.createQuery(BACK)
                .bind("meeting", meeting.value())
                .mapTo(Integer.class)
                .one();
        return new Seen(told, returned);
    }

    private static OfficeTold told(ResultSet row) throws SQLException {
        return new OfficeTold(
                row.getInt("version"),
                row.getInt("replies"),
                row.getInt("returned"),
                Light.valueOf(row.getString("light")));
    }

    @Override
    public List<Posted> newest(AccountId reader, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(NEWEST)
                .bind("reader", reader.value())
                .bind("most", most)
                .map((row, context) -> new Posted(OfficeRows.notice(row), row.getObject("seen_at") != null))
                .list());
    }

    @Override
    public int unseen(AccountId reader) {
        return jdbi.withHandle(handle -> handle.createQuery(UNSEEN)
                .bind("reader", reader.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public void see(AccountId reader, Collection<MeetingId> meetings, Instant at) {
        if (!meetings.isEmpty()) {
            jdbi.useHandle(handle -> handle.createUpdate(SEE)
                    .bind("at", Rows.time(at))
                    .bind("reader", reader.value())
                    .bindList(
                            "meetings", meetings.stream().map(MeetingId::value).toList())
                    .execute());
        }
    }

    @Override
    public void seeAll(AccountId reader, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(SEE_ALL)
                .bind("at", Rows.time(at))
                .bind("reader", reader.value())
                .execute());
    }
}
