package vn.diemcau.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.AccountId;

/** Where logins are kept, so that a restarted server still knows everyone. */
public interface SessionStore {

    /** Adds a login. */
    void add(Session session);

    /** The login whose token hashes to this. */
    Optional<Session> findByTokenHash(String tokenHash);

    /** The logins of the account. */
    List<Session> of(AccountId account);

    /** Writes down that it was used; nothing happens if it has ended. */
    void seen(String id, Instant at);

    /** Ends a login; ending one twice is no error. */
    void remove(String id);

    /** Forgets logins that expired, or were last seen, before these instants. */
    void prune(Instant expiredBefore, Instant seenBefore);
}
