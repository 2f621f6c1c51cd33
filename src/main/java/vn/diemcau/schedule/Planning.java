package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.LegalClock;
import vn.diemcau.law.Light;

/**
 * Makes plans of drafts against the world: the people exist, the sites stand on the day of the meeting, the chair is one whom the
 * caller may put there, and nobody is taken at that time unless it is said why.
 */
@Dependent
public class Planning {

    private static final int FORESIGHT_DAYS = 60;

    private final Directory directory;
    private final Calendar calendar;
    private final Facilities facilities;
    private final Stock stock;
    private final Deadlines deadlines;
    private final Clock clock;

    @Inject
    public Planning(
            Directory directory,
            Calendar calendar,
            Facilities facilities,
            Stock stock,
            Deadlines deadlines,
            Clock clock) {
        this.directory = directory;
        this.calendar = calendar;
        this.facilities = facilities;
        this.stock = stock;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Everything that speaks against holding the draft's meeting at its time; nothing while it has none. */
    public Clashes clashes(@Nullable MeetingId self, Draft draft, Caller caller) {
        return Claim.of(self, draft).map(claim -> clashes(claim, caller)).orElseGet(Clashes::none);
    }

    /** What the draft's meeting needs so far; nothing while it has no time. */
    public Optional<Claim> claim(@Nullable MeetingId self, Draft draft) {
        return Claim.of(self, draft);
    }

    /** A plan whose parts exist, or the reason why not; overlaps are another question. */
    Answer<Plan> plan(Draft draft, Caller caller, Instant now) {
        return Drafting.plan(draft, now).then(plan -> existing(plan, () -> unspokenChair(plan, caller)));
    }

    /**
     * Another plan for a meeting. Whoever may edit it may leave its chair in the chair, and an assistant must; and as long as a postponed meeting keeps its old
     * time, nobody is taken by it and it does not matter that the time has passed. A draft takes nobody either, until it is proposed.
     */
    Answer<Plan> replan(Meeting meeting, Draft draft, Caller caller, Instant now) {
        boolean resting = meeting.status() == Status.POSTPONED
                && draft.isAt(meeting.plan().slot());
        Instant before = resting ? meeting.plan().slot().start() : now;
        return Drafting.plan(draft, before)
                .then(plan -> existing(
                        plan,
                        () -> meeting.plan().chair().equals(plan.chair())
                                ? Optional.empty()
                                : foreignChair(plan, caller)))
                .then(plan -> resting || withTheSecretary(meeting)
                        ? Answer.accepted(plan)
                        : withoutOverlap(meeting.id(), plan, caller));
    }

    private static boolean withTheSecretary(Meeting meeting) {
        return meeting.status().inPreparation() && !meeting.status().occupies();
    }

    /** What another plan changes, by the field names of the interface. */
    Map<String, Change> differences(Plan old, Plan other) {
        return new Differences(directory, stock, clock.getZone()).between(old, other);
    }

    /** Whether the caller may approve a meeting with this plan. */
    boolean mayApprove(Caller caller, Plan plan) {
        return new Access(new Glance(directory), clock.getZone()).mayApprove(caller, plan);
    }

    /** The plan, unless one of its sites does not stand on its day. */
    Answer<Plan> standing(Plan plan) {
        return closedSites(plan).<Answer<Plan>>map(Answer::refused).orElseGet(() -> Answer.accepted(plan));
    }

    /** The plan, unless somebody or some site is taken, or equipment is short, and it is not said why it must be so. */
    Answer<Plan> withoutOverlap(@Nullable MeetingId self, Plan plan, Caller caller) {
        if (plan.overlapReason() != null) {
            return Answer.accepted(plan);
        }
        return clashes(Claim.of(self, plan), caller).unless(plan);
    }

    /** The plan, unless an invitation that goes out at this moment comes too late and it is not said why it must be so. */
    Answer<Plan> inTime(Plan plan, @Nullable String reason) {
        return InTime.judged(plan, deadlines.of(plan.kind(), convener(plan.chair()), plan.slot(), null), reason);
    }

    /** How the draft's meeting stands with the law; nothing while it has no kind or no time that could be. */
    public Optional<LegalClock> deadlines(@Nullable MeetingId self, Draft draft, Caller caller) {
        return Drafting.slot(draft)
                .flatMap(slot -> Optional.ofNullable(draft.kind())
                        .map(kind -> deadlines.of(
                                kind,
                                Optional.ofNullable(draft.chair()).flatMap(this::convener),
                                slot,
                                issued(self, caller))));
    }

    /** The first working day after today for which an invitation that goes out at this moment is in time; tomorrow when none is near. */
    public LocalDate firstInTime(Draft draft) {
        MeetingKind kind = Optional.ofNullable(draft.kind()).orElse(MeetingKind.BRIEFING);
        Optional<UnitId> convener = Optional.ofNullable(draft.chair()).flatMap(this::convener);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        return Stream.iterate(tomorrow, day -> day.plusDays(1))
                .limit(FORESIGHT_DAYS)
                .filter(day -> isInTime(deadlines.of(kind, convener, noonOf(day), null)))
                .findFirst()
                .orElse(tomorrow);
    }

    private static boolean isInTime(LegalClock asked) {
        return asked.worked() && asked.light() == Light.GREEN;
    }

    private Slot noonOf(LocalDate day) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        return new Slot(noon, noon.plusSeconds(1));
    }

    private Optional<UnitId> convener(PersonId chair) {
        return directory.official(chair).map(Directory.Official::unit);
    }

    /** When the sites were told of the meeting that is being changed, as far as the caller may know of it. */
    private @Nullable Instant issued(@Nullable MeetingId meeting, Caller caller) {
        var access = new Access(new Glance(directory), clock.getZone());
        return Optional.ofNullable(meeting)
                .flatMap(calendar::find)
                .filter(found -> access.maySee(caller, found))
                .map(Meeting::issued)
                .orElse(null);
    }

    private Clashes clashes(Claim claim, Caller caller) {
        var glance = new Glance(directory);
        var access = new Access(glance, clock.getZone());
        return new Clashes(
                notices(overlaps(claim), glance, access, caller),
                facilities.shortage(claim).map(shortage -> notice(shortage, access, caller)),
                Scarcity.of(claim, stock).stream()
                        .map(scarcity -> ScarcityNotice.of(scarcity, rivals(scarcity.rivals(), access, caller)))
                        .toList());
    }

    /** Overlaps as the caller may know them; a meeting that has a hundred of the sites is judged once. */
    private List<OverlapNotice> notices(List<Overlap> overlaps, Directory glance, Access access, Caller caller) {
        Map<MeetingId, Boolean> open = new HashMap<>();
        return overlaps.stream()
                .map(overlap -> OverlapNotice.of(
                        overlap,
                        name(overlap, glance),
                        open.computeIfAbsent(overlap.with().id(), id -> access.maySee(caller, overlap.with())),
                        clock.getZone()))
                .toList();
    }

    private ShortageNotice notice(Shortage shortage, Access access, Caller caller) {
        return ShortageNotice.of(shortage, rivals(shortage.rivals(), access, caller), clock.getZone());
    }

    private List<ShortageNotice.Rival> rivals(List<MeetingId> meetings, Access access, Caller caller) {
        return meetings.stream()
                .map(calendar::find)
                .flatMap(Optional::stream)
                .map(meeting -> ShortageNotice.Rival.of(meeting, access.maySee(caller, meeting), clock.getZone()))
                .toList();
    }

    private List<Overlap> overlaps(Claim claim) {
        return Overlap.of(claim, calendar.occupying(claim.slot()));
    }

    private Answer<Plan> existing(Plan plan, Checks.Check chair) {
        return Checks.first(
                        () -> unknown("chairId", plan.chair()),
                        () -> unknown("secretaryId", plan.secretary()),
                        chair,
                        () -> closedSites(plan),
                        () -> foreignAssets(plan),
                        () -> Composition.of(plan, new Glance(directory), clock.getZone())
                                .wrong())
                .<Answer<Plan>>map(Answer::refused)
                .orElseGet(() -> Answer.accepted(plan));
    }

    private Optional<Refusal> unknown(String field, PersonId person) {
        return directory.official(person).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(ScheduleRefusal.UNKNOWN_PERSON, Map.of("field", field)));
    }

    private Optional<Refusal> unspokenChair(Plan plan, Caller caller) {
        var access = new Access(new Glance(directory), clock.getZone());
        return access.speaksFor(caller, plan.chair()) ? Optional.empty() : foreignChair(plan, caller);
    }

    private Optional<Refusal> foreignChair(Plan plan, Caller caller) {
        var access = new Access(new Glance(directory), clock.getZone());
        return directory
                .official(plan.chair())
                .filter(chair -> !access.mayPutInChair(caller, chair.unit(), day(plan)))
                .map(chair -> Refusal.of(ScheduleRefusal.CHAIR_NOT_YOURS, Map.of("chair", chair.name())));
    }

    /** What an office books is kept below the authority it acts for, or is shared. */
    private Optional<Refusal> foreignAssets(Plan plan) {
        Set<String> wanted = plan.venue().assets();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Stock.Article> known = stock.articles(wanted);
        List<String> foreign = wanted.stream()
                .filter(asset -> !known.containsKey(asset) || !bookable(known.get(asset), plan))
                .sorted()
                .toList();
        return foreign.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(ScheduleRefusal.ASSET_NOT_YOURS, Map.of("assets", foreign)));
    }

    private boolean bookable(Stock.Article article, Plan plan) {
        return article.inUse()
                && (article.shared()
                        || convener(plan.chair())
                                .map(unit -> directory.actsFor(unit, day(plan)))
                                .filter(authority -> directory.within(article.unit(), authority, day(plan)))
                                .isPresent());
    }

    private Optional<Refusal> closedSites(Plan plan) {
        List<String> closed = plan.everySite().stream()
                .filter(site -> !stands(site, day(plan)))
                .map(SiteId::value)
                .toList();
        return closed.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(ScheduleRefusal.SITE_NOT_VALID, Map.of("sites", closed)));
    }

    private boolean stands(SiteId site, LocalDate day) {
        return directory
                .place(site)
                .filter(place -> place.stands().holdsOn(day))
                .isPresent();
    }

    private LocalDate day(Plan plan) {
        return plan.slot().start().atZone(clock.getZone()).toLocalDate();
    }

    private static String name(Overlap overlap, Directory glance) {
        return overlap.what() == Overlap.What.SITE
                ? glance.place(new SiteId(overlap.id()))
                        .map(Directory.Place::name)
                        .orElse(overlap.id())
                : glance.official(new PersonId(overlap.id()))
                        .map(Directory.Official::name)
                        .orElse(overlap.id());
    }
}
