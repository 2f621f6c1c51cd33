package vn.diemcau.law;

import java.time.Instant;

/**
 * Who stated something, and when.
 *
 * @param by the name of that time
 * @param at the moment
 */
public record Entered(String by, Instant at) {}
