package vn.diemcau.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.Titles;
import vn.diemcau.schedule.Meetings;

/** Tells titles to those who may see the meeting: whoever looks after machines need not know what is talked about. */
@RequestScoped
public class SeenTitles implements Titles {

    private final Caller caller;
    private final Meetings meetings;

    @Inject
    SeenTitles(Caller caller, Meetings meetings) {
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
