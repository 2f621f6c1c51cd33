package vn.diemcau.identity;

import java.time.Instant;

/**
 * One attempt to sign in that has not succeeded yet.
 *
 * @param accountHash hash of the name that was typed
 * @param addressHash hash of the address it came from
 */
public record Attempt(String id, String accountHash, String addressHash, Instant at) {}
