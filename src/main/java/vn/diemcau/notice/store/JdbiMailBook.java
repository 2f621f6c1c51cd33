package vn.diemcau.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.diemcau.notice.inbox.MailBook;

/** The book of the mailbox in the database. Of two servers that take up the same mail the row lets one. */
@ApplicationScoped
public class JdbiMailBook implements MailBook {

    private static final String BOOKMARK =
            "select uid from notice_mailbox where name = :mailbox and validity = :validity";
    private static final String BEGIN = "insert into notice_mailbox (name, validity, uid) values (:mailbox, :validity,"
            + " :uid) on conflict do nothing";
    private static final String MOVE =
            "update notice_mailbox set validity = :validity, uid = :uid where name = :mailbox";
    private static final String TAKE = "insert into notice_mail (hash, mailbox, validity, uid, attempts, claimed_at)"
            + " values (:hash, :mailbox, :validity, :uid, 1, :at) on conflict do nothing";
    private static final String TAKE_OVER = "update notice_mail set claimed_at = :at, attempts = attempts + 1,"
            + " mailbox = :mailbox, validity = :validity, uid = :uid"
            + " where hash = :hash and outcome is null and claimed_at <= :lapsed";
    private static final String SETTLE =
            "update notice_mail set outcome = :outcome, meeting_id = :meeting," + " site_id = :site where hash = :hash";
    private static final String ABANDONED = "select uid from notice_mail where outcome is null"
            + " and claimed_at <= :lapsed and attempts < :attempts and mailbox = :mailbox and validity = :validity";

    private final Jdbi jdbi;

    @Inject
    public JdbiMailBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long bookmark(String mailbox, long validity) {
        return jdbi.withHandle(handle -> handle.createQuery(BOOKMARK)
                .bind("mailbox", mailbox)
                .bind("validity", validity)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    @Override
    public void move(String mailbox, long validity, long uid) {
        jdbi.useTransaction(handle -> {
            if (place(handle, BEGIN, mailbox, validity, uid) == 0) {
                place(handle, MOVE, mailbox, validity, uid);
            }
        });
    }

    private static int place(Handle handle, String sql, String mailbox, long validity, long uid) {
        return handle.createUpdate(sql)
                .bind("mailbox", mailbox)
                .bind("validity", validity)
                .bind("uid", uid)
                .execute();
    }

    @Override
    public boolean claim(Claim claim, Instant at, Instant lapsed) {
        return jdbi.inTransaction(handle ->
                claim(handle, TAKE, claim, at, null) == 1 || claim(handle, TAKE_OVER, claim, at, lapsed) == 1);
    }

    private static int claim(Handle handle, String sql, Claim claim, Instant at, @Nullable Instant lapsed) {
        var update = handle.createUpdate(sql)
                .bind("hash", claim.hash())
                .bind("mailbox", claim.mailbox())
                .bind("validity", claim.validity())
                .bind("uid", claim.uid())
                .bind("at", Rows.time(at));
        Optional.ofNullable(lapsed).ifPresent(time -> update.bind("lapsed", Rows.time(time)));
        return update.execute();
    }

    @Override
    public void settle(String hash, Result result) {
        jdbi.useHandle(handle -> handle.createUpdate(SETTLE)
                .bind("outcome", result.outcome().name())
                .bind(
                        "meeting",
                        result.meeting() == null ? null : result.meeting().value())
                .bind("site", result.site() == null ? null : result.site().value())
                .bind("hash", hash)
                .execute());
    }

    @Override
    public List<Long> abandoned(String mailbox, long validity, Instant lapsed, int attempts) {
        return jdbi.withHandle(handle -> handle.createQuery(ABANDONED)
                .bind("lapsed", Rows.time(lapsed))
                .bind("attempts", attempts)
                .bind("mailbox", mailbox)
                .bind("validity", validity)
                .mapTo(Long.class)
                .list());
    }
}
