package vn.diemcau.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.AccountId;

/** Where logins are kept, so that a restarted server still knows everyone. */
public interface SessionStore {

    /** Adds a login. */
    void add(Session session);

    /** The login whose token hashes to this. */
    Optional<Session> findByTokenHash(String tokenHash);

    /** The logins whose tokens hash to one of these; in no order. */
    List<Session> findByTokenHashes(Collection<String> tokenHashes);

    /** The logins of the account. */
    List<Session> of(AccountId account);

    /** Writes down that these were used; nothing happens to those that have ended. */
    void seen(Collection<String> ids, Instant at);

    /** Ends a login; ending one twice is no error. */
    void remove(String id);

    /** Forgets logins that expired, or were last seen, before these instants. */
    void prune(Instant expiredBefore, Instant seenBefore);
}
