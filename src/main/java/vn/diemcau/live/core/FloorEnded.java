package vn.diemcau.live.core;

/**
 * A speaking turn ended.
 *
 * @param turn which turn
 * @param reason why
 */
public record FloorEnded(String turn, FloorEnd reason) implements TurnEvent {

    @Override
    public LiveMeeting after(Running meeting, Entry entry) {
        meeting.turn(turn);
        return meeting.silent();
    }
}
