package vn.diemcau.live.core;

import java.time.Instant;

/**
 * The speaker got more time.
 *
 * @param turn which turn
 * @param until when its time will be over
 */
public record FloorExtended(String turn, Instant until) implements TurnEvent {

    @Override
    public LiveMeeting after(Running meeting, Entry entry) {
        return meeting.with(meeting.turn(turn).extended(until));
    }
}
