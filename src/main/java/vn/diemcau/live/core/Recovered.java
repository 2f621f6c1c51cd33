package vn.diemcau.live.core;

import java.time.Instant;

/**
 * The server came back after a stop: every site that was here is weak from this moment on.
 *
 * @param lastAt the last moment at which the server is known to have been there; what was between, nobody knows
 */
public record Recovered(Instant lastAt) implements HallEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(
                hall.seats().each(seat -> seat.presence().isHere() ? seat.became(Presence.WEAK, entry.at()) : seat));
    }
}
