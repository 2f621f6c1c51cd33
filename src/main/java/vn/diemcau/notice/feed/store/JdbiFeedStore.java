package vn.diemcau.notice.feed.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.notice.feed.AppPassword;
import vn.diemcau.notice.feed.Feed;
import vn.diemcau.notice.feed.FeedOwner;
import vn.diemcau.notice.feed.FeedStore;

/** Addresses and passwords of calendars in the database. */
@Dependent
public class JdbiFeedStore implements FeedStore {

    private static final String BETWEEN = ":";

    private final Jdbi jdbi;

    @Inject
    public JdbiFeedStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Feed> feed(FeedOwner owner) {
        return feedWhere("owner", key(owner));
    }

    @Override
    public Optional<Feed> feed(String tokenHash) {
        return feedWhere("token_hash", tokenHash);
    }

    @Override
    public void put(Feed feed, String tokenHash) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from calendar_feed where owner = ?", key(feed.owner()));
            handle.createUpdate("insert into calendar_feed (owner, token_hash, account_id, created_at)"
                            + " values (:owner, :hash, :account, :at)")
                    .bind("owner", key(feed.owner()))
                    .bind("hash", tokenHash)
                    .bind("account", feed.by().value())
                    .bind("at", feed.createdAt())
                    .execute();
        });
    }

    @Override
    public void remove(FeedOwner owner) {
        jdbi.useHandle(handle -> handle.execute("delete from calendar_feed where owner = ?", key(owner)));
    }

    @Override
    public List<AppPassword> passwords(AccountId account) {
        return passwordsWhere("account_id", account.value());
    }

    @Override
    public Optional<AppPassword> password(String secretHash) {
        return passwordsWhere("secret_hash", secretHash).stream().findFirst();
    }

    @Override
    public void add(AppPassword password, String secretHash) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into calendar_password (id, account_id, label,"
                        + " secret_hash, created_at) values (:id, :account, :label, :hash, :at)")
                .bind("id", password.id())
                .bind("account", password.account().value())
                .bind("label", password.label())
                .bind("hash", secretHash)
                .bind("at", password.createdAt())
                .execute());
    }

    @Override
    public void used(String password, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("update calendar_password set used_at = :at where id = :id")
                .bind("id", password)
                .bind("at", at)
                .execute());
    }

    @Override
    public void remove(AccountId account, String password) {
        jdbi.useHandle(handle -> handle.execute(
                "delete from calendar_password where account_id = ? and id = ?", account.value(), password));
    }

    private Optional<Feed> feedWhere(String column, String value) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from calendar_feed where " + column + " = :value")
                .bind("value", value)
                .map((row, context) -> feed(row))
                .findOne());
    }

    private List<AppPassword> passwordsWhere(String column, String value) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from calendar_password where " + column + " = :value order by created_at, id")
                .bind("value", value)
                .map((row, context) -> password(row))
                .list());
    }

    private static Feed feed(ResultSet row) throws SQLException {
        String[] owner = row.getString("owner").split(BETWEEN, 2);
        return new Feed(
                new FeedOwner(FeedOwner.Kind.valueOf(owner[0]), owner[1]),
                new AccountId(row.getString("account_id")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static AppPassword password(ResultSet row) throws SQLException {
        return new AppPassword(
                row.getString("id"),
                new AccountId(row.getString("account_id")),
                row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("used_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static String key(FeedOwner owner) {
        return owner.kind() + BETWEEN + owner.id();
    }
}
