package vn.diemcau.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.media.Dialled;
import vn.diemcau.media.Doorkeeper;
import vn.diemcau.media.Entrance;
import vn.diemcau.media.ExternalEntrance;
import vn.diemcau.media.InPersonEntrance;
import vn.diemcau.media.MediaRefusal;
import vn.diemcau.media.Participant;
import vn.diemcau.media.booking.Regions;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Part;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.Venue;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.Units;

/**
 * Admits to picture and sound whom the schedule lets join: in a part that the caller may play, at a site that the caller answers
 * for, and only as long as the meeting is ahead or going on. Chair and technical operator are moderators there; only the
 * chair may record, and the chair's picture is that of the hub.
 */
@RequestScoped
public class MeetingDoorkeeper implements Doorkeeper {

    private static final Set<Status> ON = EnumSet.of(Status.PLANNED, Status.RUNNING);
    private static final Set<Part> MODERATORS = EnumSet.of(Part.CHAIR, Part.OPERATOR);

    private final Caller caller;
    private final Meetings meetings;
    private final Units units;
    private final Regions regions;
    private final SentOut sentOut;

    @Inject
    MeetingDoorkeeper(Caller caller, Meetings meetings, Units units, Regions regions, SentOut sentOut) {
        this.caller = caller;
        this.meetings = meetings;
        this.units = units;
        this.regions = regions;
        this.sentOut = sentOut;
    }

    @Override
    public Answer<Participant> admit(String meeting, @Nullable String as, @Nullable String site) {
        return Optional.of(meeting)
                .filter(IdText::allowed)
                .flatMap(id -> meetings.find(new MeetingId(id)))
                .filter(found -> meetings.maySee(caller, found))
                .map(found -> admit(found, as, site))
                .orElseGet(() -> refused(MediaRefusal.NOT_FOUND));
    }

    private Answer<Participant> admit(Meeting meeting, @Nullable String as, @Nullable String site) {
        if (!ON.contains(meeting.status())) {
            return refused(MediaRefusal.MEETING_OVER);
        }
        return meetings.mayJoin(caller, meeting).stream()
                .filter(part -> as == null || part.name().equals(as))
                .findFirst()
                .flatMap(part -> participant(meeting, part, site))
                .map(this::unlessSentOut)
                .orElseGet(() -> refused(MediaRefusal.NOT_ALLOWED));
    }

    private Answer<Participant> unlessSentOut(Participant participant) {
        SiteId site = participant.site();
        return site != null && sentOut.is(participant.meeting(), site)
                ? refused(MediaRefusal.SITE_REMOVED)
                : Answer.accepted(participant);
    }

    private Optional<Participant> participant(Meeting meeting, Part part, @Nullable String site) {
        return switch (part) {
            case CHAIR -> Optional.of(participant(meeting, part, meeting.plan().hub(), caller.name()));
            case SECRETARY, OPERATOR -> Optional.of(participant(meeting, part, null, caller.name()));
            case SITE ->
                meetings.sitesOf(caller, meeting).stream()
                        .filter(each -> site == null || each.value().equals(site))
                        .findFirst()
                        .map(each -> participant(meeting, part, each, name(each)));
        };
    }

    private Participant participant(Meeting meeting, Part part, @Nullable SiteId site, String name) {
        return new Participant(
                meeting.id(),
                meeting.plan().everySite().size(),
                regions.of(meeting.plan().hub()),
                caller.person(),
                site,
                name,
                MODERATORS.contains(part),
                part == Part.CHAIR,
                elsewhere(meeting.plan()));
    }

    private Optional<Entrance> elsewhere(Plan plan) {
        Venue venue = plan.venue();
        return switch (venue.kind()) {
            case ONLINE -> Optional.empty();
            case EXTERNAL ->
                Optional.of(new ExternalEntrance(dialled(venue.dialStrings()), dialled(venue.helpLines())));
            case IN_PERSON ->
                Optional.of(new InPersonEntrance(Objects.requireNonNullElseGet(venue.place(), () -> name(plan.hub()))));
        };
    }

    private static List<Dialled> dialled(List<Venue.Line> lines) {
        return lines.stream()
                .map(line -> new Dialled(line.label(), line.text()))
                .toList();
    }

    private String name(SiteId site) {
        return units.site(site).map(Site::name).orElse(site.value());
    }

    private static <T> Answer<T> refused(MediaRefusal refusal) {
        return Answer.refused(Refusal.of(refusal));
    }
}
