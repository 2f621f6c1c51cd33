package vn.diemcau.schedule.free;

import java.time.Duration;
import java.time.Instant;
import vn.diemcau.schedule.Claim;

/**
 * What is looked for.
 *
 * @param claim who and what is needed; its own time does not matter
 * @param from not before
 * @param length how long
 * @param leastSites how many of the sites have to be free
 */
public record Wish(Claim claim, Instant from, Duration length, int leastSites) {}
