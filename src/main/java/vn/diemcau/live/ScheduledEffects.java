package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Meetings;

/** The calendar learns what was opened and closed. */
@ApplicationScoped
public class ScheduledEffects implements Effects {

    private final Meetings meetings;

    @Inject
    public ScheduledEffects(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void opened(MeetingId meeting, Instant at) {
        meetings.opened(meeting, at);
    }

    @Override
    public void closed(MeetingId meeting, Instant at) {
        meetings.closed(meeting, at);
    }
}
