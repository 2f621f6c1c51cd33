package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Meetings;

/** The calendar learns what was opened and closed, and whoever carries picture and sound whom the chair has sent out. */
@ApplicationScoped
public class ScheduledEffects implements Effects {

    private final Meetings meetings;
    private final Event<SiteSentOut> sentOut;

    @Inject
    public ScheduledEffects(Meetings meetings, Event<SiteSentOut> sentOut) {
        this.meetings = meetings;
        this.sentOut = sentOut;
    }

    @Override
    public void opened(MeetingId meeting, Instant at) {
        meetings.opened(meeting, at);
    }

    @Override
    public void sentOut(MeetingId meeting, SiteId site) {
        sentOut.fire(new SiteSentOut(meeting, site));
    }

    @Override
    public void closed(MeetingId meeting, Instant at) {
        meetings.closed(meeting, at);
    }
}
