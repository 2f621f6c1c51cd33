package vn.diemcau.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.Rooms;
import vn.diemcau.media.Evidence;
import vn.diemcau.record.Attendance.Invited;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Status;

/** The records of meetings, for those who may know of the meeting. */
@Dependent
public class Records {

    private final Meetings meetings;
    private final Calendar calendar;
    private final Rooms rooms;
    private final Evidence evidence;
    private final Directory directory;
    private final Recordings recordings;
    private final Punctuality punctuality;
    private final Clock clock;

    @Inject
    public Records(
            Meetings meetings,
            Calendar calendar,
            Rooms rooms,
            Evidence evidence,
            Directory directory,
            Recordings recordings,
            Punctuality punctuality,
            Clock clock) {
        this.meetings = meetings;
        this.calendar = calendar;
        this.rooms = rooms;
        this.evidence = evidence;
        this.directory = directory;
        this.recordings = recordings;
        this.punctuality = punctuality;
        this.clock = clock;
    }

    /** How each site took part, in the order of the roll; nobody before the opening. */
    public Answer<List<Attendance>> attendance(MeetingId id, Caller caller) {
        return meetings.find(id, caller).map(this::attendance);
    }

    /** What happened, in its order. */
    public Answer<List<TimelineEntry>> timeline(MeetingId id, Caller caller) {
        return meetings.find(id, caller).map(meeting -> Timeline.of(rooms.events(id)));
    }

    /** The points of its agenda that the meeting did not come to; none before it has ended. */
    public Answer<List<AgendaItem>> unfinished(MeetingId id, Caller caller) {
        return meetings.find(id, caller)
                .map(meeting -> meeting.status() == Status.ENDED
                        ? Unfinished.of(rooms.events(id), meeting.plan().agenda())
                        : List.of());
    }

    /** The files in which it was recorded, oldest first. */
    public Answer<List<Recording>> recordings(MeetingId id, Caller caller) {
        return meetings.find(id, caller).map(meeting -> recordings.of(id));
    }

    private List<Attendance> attendance(Meeting meeting) {
        Traces traces = Traces.of(rooms.events(meeting.id()));
        Map<SiteId, Reply> replies = calendar.lastReplies(List.of(meeting.id())).getOrDefault(meeting.id(), Map.of());
        Sightings seen = Sightings.of(evidence.of(meeting.id()), traces.sites().keySet(), directory);
        return traces.openedAt() == null
                ? List.of()
                : traces.sites().values().stream()
                        .map(trace -> Attendance.of(
                                        traces,
                                        trace,
                                        invited(Optional.ofNullable(replies.get(trace.site())), meeting),
                                        punctuality,
                                        clock.instant())
                                .seen(seen.of(trace.site())))
                        .toList();
    }

    /** An answer to another time says nothing about this one. */
    private static Invited invited(Optional<Reply> reply, Meeting meeting) {
        return reply.filter(given -> given.holdsFor(meeting))
                .map(given -> new Invited(given.headCount(), !given.attending()))
                .orElse(Invited.SILENT);
    }
}
