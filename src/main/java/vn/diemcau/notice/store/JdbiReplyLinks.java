package vn.diemcau.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.ReplyLink;
import vn.diemcau.notice.ReplyLinkStore;

/** Reply links in the database. */
@ApplicationScoped
public class JdbiReplyLinks implements ReplyLinkStore {

    private static final String INSERT = "insert into notice_link (hash, meeting_id, site_id, made_at, expires_at,"
            + " answers) values (:hash, :meeting, :site, :made, :expires, 0)";
    private static final String FIND = "select hash, meeting_id, site_id, made_at, expires_at from notice_link"
            + " where hash = :hash and revoked_at is null";
    private static final String OPENED =
            "update notice_link set opened_at = :at where hash = :hash and opened_at is null";
    private static final String SPEND =
            "update notice_link set answers = answers + 1 where hash = :hash and answers < :most";
    private static final String REVOKE = "update notice_link set revoked_at = :at"
            + " where meeting_id = :meeting and site_id = :site and revoked_at is null";

    private final Jdbi jdbi;

    @Inject
    public JdbiReplyLinks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(ReplyLink link) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("hash", link.hash())
                .bind("meeting", link.meeting().value())
                .bind("site", link.site().value())
                .bind("made", Rows.time(link.made()))
                .bind("expires", Rows.time(link.expires()))
                .execute());
    }

    @Override
    public Optional<ReplyLink> find(String hash) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("hash", hash)
                .map((row, context) -> new ReplyLink(
                        row.getString("hash"),
                        new MeetingId(row.getString("meeting_id")),
                        new SiteId(row.getString("site_id")),
                        Rows.instant(row, "made_at"),
                        Rows.instant(row, "expires_at")))
                .findOne());
    }

    @Override
    public void opened(String hash, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(OPENED)
                .bind("at", Rows.time(at))
                .bind("hash", hash)
                .execute());
    }

    @Override
    public boolean spend(String hash, int most) {
        return jdbi.withHandle(handle -> handle.createUpdate(SPEND)
                        .bind("hash", hash)
                        .bind("most", most)
                        .execute())
                == 1;
    }

    @Override
    public void revoke(MeetingId meeting, SiteId site, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(REVOKE)
                .bind("at", Rows.time(at))
                .bind("meeting", meeting.value())
                .bind("site", site.value())
                .execute());
    }
}
