package vn.diemcau.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.identity.Attempt;
import vn.diemcau.identity.AttemptStore;

/** Attempts to sign in, in the database. */
@ApplicationScoped
public class JdbiAttemptStore implements AttemptStore {

    private final Jdbi jdbi;

    @Inject
    public JdbiAttemptStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Attempt attempt) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into login_attempt (id, account_hash, address_hash,"
                        + " attempted_at) values (:id, :account, :address, :at)")
                .bind("id", attempt.id())
                .bind("account", attempt.accountHash())
                .bind("address", attempt.addressHash())
                .bind("at", Times.of(attempt.at()))
                .execute());
    }

    @Override
    public void remove(String id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from login_attempt where id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public List<Attempt> since(String accountHash, String addressHash, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, account_hash, address_hash, attempted_at"
                        + " from login_attempt where (account_hash = :account or address_hash = :address)"
                        + " and attempted_at >= :since order by attempted_at desc, id desc")
                .bind("account", accountHash)
                .bind("address", addressHash)
                .bind("since", Times.of(since))
                .map((row, context) -> new Attempt(
                        row.getString("id"),
                        row.getString("account_hash"),
                        row.getString("address_hash"),
                        row.getObject("attempted_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    @Override
    public void forget(String accountHash, String addressHash) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from login_attempt where account_hash = :account and address_hash = :address")
                .bind("account", accountHash)
                .bind("address", addressHash)
                .execute());
    }

    @Override
    public void prune(Instant before) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from login_attempt where attempted_at < :before")
                .bind("before", Times.of(before))
                .execute());
    }
}
