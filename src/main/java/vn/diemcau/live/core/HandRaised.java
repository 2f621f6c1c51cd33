package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * A site asked for the floor.
 *
 * @param site which site
 * @param topic about what, null when it did not say
 */
public record HandRaised(SiteId site, @Nullable String topic) implements TurnEvent {

    @Override
    public LiveMeeting after(Running meeting, Entry entry) {
        return meeting.with(meeting.queue().with(new Hand(site, entry.at(), topic)));
    }
}
