package vn.diemcau.identity;

import java.time.Instant;

/** Where the one-time link for the first administrator is kept. */
public interface SetupLinkStore {

    /** Replaces every earlier link. */
    void replace(String tokenHash, Instant expiresAt);

    /** Whether there is such a link which has not expired. */
    boolean holds(String tokenHash, Instant now);

    /**
     * Uses the link up.
     *
     * @return false if there is no such link, or it has expired, or was used before
     */
    boolean use(String tokenHash, Instant now);
}
