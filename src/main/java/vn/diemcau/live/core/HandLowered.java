package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * A site is out of the queue without having spoken.
 *
 * @param site which site
 */
public record HandLowered(SiteId site) implements TurnEvent {

    @Override
    public LiveMeeting after(Running meeting, Entry entry) {
        return meeting.with(meeting.queue().without(site));
    }
}
