package vn.diemcau.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.identity.Session;
import vn.diemcau.identity.SessionStore;
import vn.diemcau.kernel.AccountId;

/** Logins in the database. */
@ApplicationScoped
public class JdbiSessionStore implements SessionStore {

    private static final String SELECT = "select id, token_hash, account_id, seen_at, expires_at from login_session";

    private final Jdbi jdbi;

    @Inject
    public JdbiSessionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Session session) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into login_session (id, token_hash, account_id, seen_at,"
                        + " expires_at) values (:id, :hash, :account, :seen, :expires)")
                .bind("id", session.id())
                .bind("hash", session.tokenHash())
                .bind("account", session.account().value())
                .bind("seen", Times.of(session.seenAt()))
                .bind("expires", Times.of(session.expiresAt()))
                .execute());
    }

    @Override
    public Optional<Session> findByTokenHash(String tokenHash) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where token_hash = :hash")
                .bind("hash", tokenHash)
                .map((row, context) -> session(row))
                .findOne());
    }

    @Override
    public List<Session> findByTokenHashes(Collection<String> tokenHashes) {
        return tokenHashes.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(SELECT + " where token_hash in (<hashes>)")
                        .bindList("hashes", List.copyOf(tokenHashes))
                        .map((row, context) -> session(row))
                        .list());
    }

    @Override
    public List<Session> of(AccountId account) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where account_id = :account")
                .bind("account", account.value())
                .map((row, context) -> session(row))
                .list());
    }

    @Override
    public void seen(Collection<String> ids, Instant at) {
        if (!ids.isEmpty()) {
            jdbi.useHandle(handle -> handle.createUpdate("update login_session set seen_at = :at where id in (<ids>)")
                    .bind("at", Times.of(at))
                    .bindList("ids", List.copyOf(ids))
                    .execute());
        }
    }

    @Override
    public void remove(String id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from login_session where id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public void prune(Instant expiredBefore, Instant seenBefore) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from login_session where expires_at < :expired or seen_at < :seen")
                .bind("expired", Times.of(expiredBefore))
                .bind("seen", Times.of(seenBefore))
                .execute());
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString("id"),
                row.getString("token_hash"),
                new AccountId(row.getString("account_id")),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
