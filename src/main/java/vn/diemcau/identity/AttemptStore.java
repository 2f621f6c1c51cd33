package vn.diemcau.identity;

import java.time.Instant;
import java.util.List;

/** Where unsuccessful attempts are kept, also over a restart, which would otherwise give an attacker a fresh start. */
public interface AttemptStore {

    /** Adds an attempt. */
    void add(Attempt attempt);

    /** Takes back an attempt. */
    void remove(String id);

    /** The attempts since then for the account's name, or from the address, latest first. */
    List<Attempt> since(String accountHash, String addressHash, Instant since);

    /** Forgets the attempts for this name from this address. */
    void forget(String accountHash, String addressHash);

    /** Forgets everything older. */
    void prune(Instant before);
}
