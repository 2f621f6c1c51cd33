package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.reservation.Door;
import vn.diemcau.schedule.Invitations;
import vn.diemcau.schedule.Invited;
import vn.diemcau.schedule.Meeting;

/** A meeting's rooms are open while it runs, and before that from as early on as technicians try the lines. */
@ApplicationScoped
public class MeetingDoor implements Door {

    private final Invitations invitations;
    private final Duration early;

    @Inject
    public MeetingDoor(Invitations invitations, Settings settings) {
        this.invitations = invitations;
        this.early = settings.duration(Setting.MEDIA_EARLY);
    }

    @Override
    public Opening of(MeetingId meeting, Instant at) {
        return invitations
                .find(meeting)
                .map(Invited::meeting)
                .map(planned -> of(planned, at))
                .orElse(Opening.OVER);
    }

    private Opening of(Meeting meeting, Instant at) {
        return switch (meeting.status()) {
            case RUNNING -> Opening.OPEN;
            case PLANNED -> at.isBefore(meeting.plan().slot().start().minus(early)) ? Opening.NOT_YET : Opening.OPEN;
            case POSTPONED -> Opening.NOT_YET;
            case CANCELLED, ENDED -> Opening.OVER;
        };
    }
}
