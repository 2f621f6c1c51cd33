package vn.diemcau.live.core;

import java.time.Instant;
import vn.diemcau.kernel.SiteId;

/**
 * A site has the floor; with that it is out of the queue.
 *
 * @param turn names the turn within its meeting
 * @param site who speaks
 * @param seconds for how long
 * @param until when its time will be over
 */
public record FloorGranted(String turn, SiteId site, int seconds, Instant until) implements TurnEvent {

    @Override
    public LiveMeeting after(Running meeting, Entry entry) {
        return meeting.with(meeting.queue().without(site)).with(new Floor(turn, site, entry.at(), until, false));
    }
}
