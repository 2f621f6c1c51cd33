package vn.diemcau.identity;

import java.time.Instant;
import vn.diemcau.kernel.AccountId;

/**
 * A login in progress.
 *
 * @param id not a secret
 * @param tokenHash what the cookie's token hashes to
 * @param seenAt when it was last used, as far as that was written down
 * @param expiresAt when it ends even if it is used all the time
 */
public record Session(String id, String tokenHash, AccountId account, Instant seenAt, Instant expiresAt) {

    /** The same login, used later. */
    public Session seenAt(Instant at) {
        return new Session(id, tokenHash, account, at, expiresAt);
    }
}
