package vn.diemcau.live.core;

/** The meeting goes on after an interruption. */
public record Resumed() implements Event {

    @Override
    public LiveMeeting after(Suspended meeting, Entry entry) {
        return meeting.resumed(entry.at());
    }
}
