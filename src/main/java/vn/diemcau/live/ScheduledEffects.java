package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.RecordingChanged;
import vn.diemcau.schedule.Meetings;

/** The calendar learns what was opened and closed, and whoever carries picture and sound whom the chair has sent out and what is to be recorded. */
@ApplicationScoped
public class ScheduledEffects implements Effects {

    private final Meetings meetings;
    private final Event<SiteSentOut> sentOut;
    private final Event<RecordingTold> recordings;

    @Inject
    public ScheduledEffects(Meetings meetings, Event<SiteSentOut> sentOut, Event<RecordingTold> recordings) {
        this.meetings = meetings;
        this.sentOut = sentOut;
        this.recordings = recordings;
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
    public void recording(MeetingId meeting, RecordingChanged change) {
        recordings.fire(new RecordingTold(meeting, change));
    }

    @Override
    public void closed(MeetingId meeting, Instant at) {
        meetings.closed(meeting, at);
    }
}
