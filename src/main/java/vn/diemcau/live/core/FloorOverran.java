package vn.diemcau.live.core;

/**
 * The speaker's time is over; the turn goes on.
 *
 * @param turn which turn
 */
public record FloorOverran(String turn) implements TurnEvent {

    @Override
    public LiveMeeting after(Running meeting, Entry entry) {
        return meeting.with(meeting.turn(turn).overrun());
    }
}
