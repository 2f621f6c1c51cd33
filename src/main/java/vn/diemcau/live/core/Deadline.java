package vn.diemcau.live.core;

import java.time.Instant;

/**
 * Something the server must do when the time has come. Deadlines are read from the state, so a server that restarts has the
 * same ones.
 *
 * @param at when
 * @param command what; refused when its cause is gone by then
 */
public record Deadline(Instant at, Command command) {}
