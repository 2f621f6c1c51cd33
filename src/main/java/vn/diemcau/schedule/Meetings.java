package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/**
 * The meetings of the province, for every feature that needs one: find, schedule, note that it was opened and closed, and ask who
 * may take part. What was done is kept before anybody is told of it by {@link MeetingChanged}.
 */
@Dependent
public class Meetings {

    private final Calendar calendar;
    private final Planning planning;
    private final Directory directory;
    private final Facilities facilities;
    private final Event<MeetingChanged> changed;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Meetings(
            Calendar calendar,
            Planning planning,
            Directory directory,
            Facilities facilities,
            Event<MeetingChanged> changed,
            Ids ids,
            Clock clock) {
        this.calendar = calendar;
        this.planning = planning;
        this.directory = directory;
        this.facilities = facilities;
        this.changed = changed;
        this.ids = ids;
        this.clock = clock;
    }

    /** The meeting, whoever asks. */
    public Optional<Meeting> find(MeetingId id) {
        return calendar.find(id);
    }

    /** The meeting, if the caller may know of it. */
    public Answer<Meeting> find(MeetingId id, Caller caller) {
        return calendar.find(id)
                .filter(meeting -> access().maySee(caller, meeting))
                .<Answer<Meeting>>map(Answer::accepted)
                .orElseGet(ScheduleRefusal.NOT_FOUND::answer);
    }

    /** The meetings that have a moment in this time and that the caller may know of, by start. */
    public List<Meeting> during(Slot slot, Caller caller) {
        Access access = access();
        return calendar.during(slot).stream()
                .filter(meeting -> access.maySee(caller, meeting))
                .toList();
    }

    /** Schedules what the draft describes; refused when somebody or some site is taken and the draft does not say why. */
    public Answer<Meeting> schedule(Draft draft, Caller caller) {
        return create(draft, caller, plan -> planning.withoutOverlap(null, plan, caller));
    }

    /**
     * Schedules a meeting that a leader calls on the spot. The call itself is the reason for whatever it overlaps: sites and people
     * are called out of what they are doing.
     */
    public Answer<Meeting> call(Draft draft, Caller caller) {
        return create(draft, caller, Answer::accepted);
    }

    /** Notes that the meeting was opened; repeated or late messages do no harm. */
    public void opened(MeetingId id, Instant at) {
        note(id, at, Meeting::opened);
    }

    /** Notes that the meeting was closed; repeated messages do no harm. */
    public void closed(MeetingId id, Instant at) {
        note(id, at, Meeting::closed);
    }

    /** The parts in which the caller may join the meeting; empty when none. */
    public Set<Part> mayJoin(Caller caller, Meeting meeting) {
        return access().parts(caller, meeting);
    }

    /** The sites of the meeting for which the caller may sit and answer, the hub first. */
    public List<SiteId> sitesOf(Caller caller, Meeting meeting) {
        return access().sites(caller, meeting);
    }

    /** Whether the caller may sit in the site and answer for it. */
    public boolean answersFor(Caller caller, SiteId site) {
        return access().answersFor(caller, site);
    }

    /** Whether the caller may know of the meeting. */
    public boolean maySee(Caller caller, Meeting meeting) {
        return access().maySee(caller, meeting);
    }

    /** Who may know of the meeting: for asking about many callers, since the organisation is looked at once for all of them. */
    public Predicate<Caller> sees(Meeting meeting) {
        Access access = access();
        return caller -> access.maySee(caller, meeting);
    }

    /** Who answers for one of these sites; likewise. */
    public Predicate<Caller> answersForAny(Set<SiteId> sites) {
        Access access = access();
        return caller -> sites.stream().anyMatch(site -> access.answersFor(caller, site));
    }

    private Answer<Meeting> create(Draft draft, Caller caller, Function<Plan, Answer<Plan>> unlessTaken) {
        if (!access().mayConvene(caller)) {
            return ScheduleRefusal.NOT_ALLOWED.answer();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return planning.plan(draft, caller, now)
                .then(plan ->
                        calendar.alone(() -> unlessTaken.apply(plan).map(free -> added(free, Author.of(caller), now))))
                .map(this::told);
    }

    private Meeting added(Plan plan, Author by, Instant now) {
        Revision revision = Meeting.scheduled(new MeetingId(ids.next()), plan, by, now);
        calendar.add(revision);
        facilities.keep(revision.meeting());
        return revision.meeting();
    }

    private void note(MeetingId id, Instant at, BiFunction<Meeting, Instant, Optional<Revision>> deed) {
        calendar.<Optional<Meeting>>alone(() -> calendar.find(id)
                        .flatMap(meeting -> deed.apply(meeting, at))
                        .map(this::revised))
                .ifPresent(this::told);
    }

    private Meeting revised(Revision revision) {
        calendar.revise(revision);
        facilities.keep(revision.meeting());
        return revision.meeting();
    }

    private Meeting told(Meeting meeting) {
        changed.fire(new MeetingChanged(meeting.id(), Set.copyOf(meeting.plan().everySite())));
        return meeting;
    }

    private Access access() {
        return new Access(new Glance(directory), clock.getZone());
    }
}
