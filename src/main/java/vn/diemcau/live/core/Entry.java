package vn.diemcau.live.core;

import java.time.Instant;

/**
 * An event in its place in the journal.
 *
 * @param seq its number: 1 for the first of the meeting, without gaps
 * @param at when it happened, by the server's clock, in whole milliseconds
 * @param by who brought it about
 * @param event what happened
 */
public record Entry(long seq, Instant at, Actor by, Event event) {}
