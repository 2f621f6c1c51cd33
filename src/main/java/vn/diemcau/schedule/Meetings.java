package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/**
 * The meetings of the province, for every feature that needs one: find, draft, propose, schedule, note that it was opened and closed, and ask who
 * may take part. What was done is kept before anybody is told of it by {@link MeetingChanged}.
 */
@Dependent
public class Meetings {

    private final Calendar calendar;
    private final Planning planning;
    private final Directory directory;
    private final Pen pen;
    private final Formalities formalities;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Meetings(
            Calendar calendar,
            Planning planning,
            Directory directory,
            Pen pen,
            Formalities formalities,
            Ids ids,
            Clock clock) {
        this.calendar = calendar;
        this.planning = planning;
        this.directory = directory;
        this.pen = pen;
        this.formalities = formalities;
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

    /** Begins what the draft describes as a meeting in preparation: nobody is taken by it yet. */
    public Answer<Meeting> draft(Draft draft, Caller caller) {
        return create(draft, caller, Answer::accepted, this::drafted);
    }

    /** Puts what the draft describes before those who approve; refused when somebody or some site is taken and the draft does not say why. */
    public Answer<Meeting> propose(Draft draft, Caller caller) {
        return create(draft, caller, plan -> planning.withoutOverlap(null, plan, caller), this::proposed);
    }

    /** The same as scheduling without a reason for short notice. */
    public Answer<Meeting> schedule(Draft draft, Caller caller) {
        return schedule(draft, null, caller);
    }

    /**
     * Schedules what the draft describes and issues it at once; refused when somebody or some site is taken and the draft does not say why.
     *
     * @param reason why it is unscheduled, when the law asks for more notice than is left
     */
    public Answer<Meeting> schedule(Draft draft, @Nullable String reason, Caller caller) {
        return create(
                draft,
                caller,
                plan -> approved(plan, caller)
                        .then(same -> planning.withoutOverlap(null, plan, caller))
                        .then(free -> planning.inTime(free, reason)),
                (plan, by, now) -> issued(plan, reason, by, now));
    }

    /**
     * Schedules a meeting that a leader calls on the spot. The call itself is the reason for whatever it overlaps: sites and people
     * are called out of what they are doing.
     */
    public Answer<Meeting> call(Draft draft, Caller caller) {
        return create(draft, caller, plan -> inOwnRight(plan, caller), (plan, by, now) -> issued(plan, null, by, now));
    }

    /** Notes that the meeting was opened; repeated or late messages do no harm. */
    public void opened(MeetingId id, Instant at) {
        pen.note(id, meeting -> meeting.opened(at));
    }

    /** Notes that the meeting was closed; repeated messages do no harm. */
    public void closed(MeetingId id, Instant at) {
        pen.note(id, meeting -> meeting.closed(at));
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

    /** Whether the caller may put meetings before those who approve, in the own right or in a leader's name. */
    public boolean mayPropose(Caller caller) {
        return access().mayPropose(caller);
    }

    /** Whether the caller may know of the meeting. */
    public boolean maySee(Caller caller, Meeting meeting) {
        return access().maySee(caller, meeting);
    }

    /** Whether the caller may write the meeting or give it up at this stage. */
    public boolean mayEdit(Caller caller, Meeting meeting) {
        return access().mayEdit(caller, meeting);
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

    private Answer<Meeting> create(Draft draft, Caller caller, Function<Plan, Answer<Plan>> unlessTaken, Begin begin) {
        Access access = access();
        if (!access.mayPropose(caller)) {
            return ScheduleRefusal.NOT_ALLOWED.answer();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return planning.plan(draft, caller, now)
                .then(plan -> calendar.alone(() ->
                        unlessTaken.apply(plan).then(free -> begin.with(free, access.author(caller, plan), now))))
                .map(pen::told);
    }

    private Answer<Plan> inOwnRight(Plan plan, Caller caller) {
        return access().isInAName(caller, plan) ? ScheduleRefusal.NOT_ALLOWED.answer() : Answer.accepted(plan);
    }

    private Answer<Plan> approved(Plan plan, Caller caller) {
        Access access = access();
        return (formalities.approvalNeeded(plan) || access.isInAName(caller, plan)) && !access.mayApprove(caller, plan)
                ? ScheduleRefusal.APPROVAL_NEEDED.answer()
                : Answer.accepted(plan);
    }

    private Answer<Meeting> issued(Plan plan, @Nullable String reason, Author by, Instant now) {
        return Answer.accepted(
                pen.added(Meeting.scheduled(new MeetingId(ids.next()), plan, Checks.text(reason), by, now)));
    }

    private Answer<Meeting> drafted(Plan plan, Author by, Instant now) {
        return Answer.accepted(pen.added(Meeting.drafted(new MeetingId(ids.next()), plan, by, now)));
    }

    private Answer<Meeting> proposed(Plan plan, Author by, Instant now) {
        return drafted(plan, by, now).then(draft -> draft.propose(by, now)).map(pen::kept);
    }

    private Access access() {
        return new Access(new Glance(directory), clock.getZone());
    }

    /** How a meeting with a plan that holds begins; only within {@link Calendar#alone}. */
    @FunctionalInterface
    private interface Begin {

        Answer<Meeting> with(Plan plan, Author by, Instant now);
    }
}
