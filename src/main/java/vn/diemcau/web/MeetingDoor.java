package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.reservation.Door;
import vn.diemcau.schedule.Invitations;
import vn.diemcau.schedule.Invited;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Status;

/**
 * A meeting's rooms are open while it runs, and before that from as early on as technicians try the lines. One that is held elsewhere has none, even if it had
 * some before its plan was changed.
 */
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

    @Override
    public Optional<Instant> opens(MeetingId meeting) {
        return invitations
                .find(meeting)
                .map(Invited::meeting)
                .filter(planned -> planned.status() == Status.PLANNED)
                .map(this::opens);
    }

    private Instant opens(Meeting planned) {
        return planned.plan().slot().start().minus(early);
    }

    private Opening of(Meeting meeting, Instant at) {
        if (!meeting.plan().venue().online()) {
            return Opening.OVER;
        }
        return switch (meeting.status()) {
            case RUNNING -> Opening.OPEN;
            case PLANNED -> at.isBefore(opens(meeting)) ? Opening.NOT_YET : Opening.OPEN;
            case DRAFT, PROPOSED, RETURNED, APPROVED, POSTPONED -> Opening.NOT_YET;
            case CANCELLED, ENDED -> Opening.OVER;
        };
    }
}
