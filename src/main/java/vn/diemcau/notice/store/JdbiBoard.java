package vn.diemcau.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.Board;

/** The board in the database. */
@ApplicationScoped
public class JdbiBoard implements Board {

    private static final String NEWEST = "select n.*, s.seen_at from notice n"
            + " left join notice_seen s on s.notice_id = n.id and s.reader = :reader"
            + " where n.site_id in (<sites>) order by n.made_at desc, n.id desc limit :most";
    private static final String UNSEEN = "select count(*) from notice n where n.site_id in (<sites>)"
            + " and not exists (select 1 from notice_seen s where s.notice_id = n.id and s.reader = :reader)";
    private static final String SEE = "insert into notice_seen (notice_id, reader, seen_at)"
            + " select n.id, :reader, :at from notice n where n.site_id in (<sites>)"
            + " and not exists (select 1 from notice_seen s where s.notice_id = n.id and s.reader = :reader)";
    private static final String OF_MEETING = " and n.meeting_id = :meeting";
    private static final String ONCE = " on conflict do nothing";

    private final Jdbi jdbi;

    @Inject
    public JdbiBoard(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Posted> newest(Collection<SiteId> sites, AccountId reader, int most) {
        return sites.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(NEWEST)
                        .bindList("sites", values(sites))
                        .bind("reader", reader.value())
                        .bind("most", most)
                        .map((row, context) -> new Posted(Rows.notice(row), row.getObject("seen_at") != null))
                        .list());
    }

    @Override
    public int unseen(Collection<SiteId> sites, AccountId reader) {
        return sites.isEmpty()
                ? 0
                : jdbi.withHandle(handle -> handle.createQuery(UNSEEN)
                        .bindList("sites", values(sites))
                        .bind("reader", reader.value())
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public int see(Collection<SiteId> sites, AccountId reader, Instant at) {
        return see(sites, reader, at, SEE + ONCE, update -> update);
    }

    @Override
    public int see(Collection<SiteId> sites, MeetingId meeting, AccountId reader, Instant at) {
        return see(sites, reader, at, SEE + OF_MEETING + ONCE, update -> update.bind("meeting", meeting.value()));
    }

    private int see(Collection<SiteId> sites, AccountId reader, Instant at, String sql, UnaryOperator<Update> more) {
        return sites.isEmpty()
                ? 0
                : jdbi.withHandle(handle -> more.apply(handle.createUpdate(sql))
                        .bindList("sites", values(sites))
                        .bind("reader", reader.value())
                        .bind("at", Rows.time(at))
                        .execute());
    }

    private static List<String> values(Collection<SiteId> sites) {
        return sites.stream().map(SiteId::value).toList();
    }
}
