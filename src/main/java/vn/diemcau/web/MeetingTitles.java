package vn.diemcau.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.booking.Titles;
import vn.diemcau.schedule.Meetings;

/** The titles of the meetings that the caller may see. */
@RequestScoped
public class MeetingTitles implements Titles {

    private final Caller caller;
    private final Meetings meetings;

    @Inject
    MeetingTitles(Caller caller, Meetings meetings) {
        this.caller = caller;
        this.meetings = meetings;
    }

    @Override
    public Optional<String> of(MeetingId meeting) {
        return meetings.find(meeting)
                .filter(found -> meetings.maySee(caller, found))
                .map(found -> found.plan().title());
    }
}
