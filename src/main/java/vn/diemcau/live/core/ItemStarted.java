package vn.diemcau.live.core;

/**
 * The meeting moved to an item of the agenda.
 *
 * @param item which item
 */
public record ItemStarted(String item) implements TurnEvent {

    @Override
    public LiveMeeting after(Running meeting, Entry entry) {
        Hall hall = meeting.hall();
        return meeting.with(hall.with(hall.agenda().startItem(item, entry.at())));
    }
}
