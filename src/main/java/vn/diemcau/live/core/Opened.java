package vn.diemcau.live.core;

/** The meeting was opened. */
public record Opened() implements Event {

    @Override
    public LiveMeeting after(Waiting meeting, Entry entry) {
        return meeting.opened(entry.at());
    }
}
