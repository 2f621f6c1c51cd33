package vn.diemcau.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/**
 * Who may do what with a meeting, in one place.
 *
 * <ul>
 *   <li><b>See</b>: its chair, its secretary and its creator; whoever is invited by name; the account of each site that takes part; leaders and secretaries
 *       of a unit whose site, or whose subordinate's site, takes part; technical operators and administrators likewise,
 *       and administrators of a unit at the top everything. Before it is issued only its own people and its office: those named
 *       first, who may approve it, and the leaders and secretaries of the unit that owns the hub. A leader's assistant sees the issued meetings that the
 *       leader chairs or is asked to.
 *   <li><b>Keep</b>, which is to change, put off, cancel and issue: its chair, its secretary and its creator; the secretaries of the unit that owns the hub, so
 *       that a colleague can step in. An assistant who began it in a leader's name keeps nothing of it.
 *   <li><b>Edit</b>: who keeps it; and until it is issued the assistant who began it, as long as that assistant may speak for its chair.
 *   <li><b>Approve</b>: its chair; the leaders of the chair's unit and of the office that acts for it (lãnh đạo văn phòng).
 *   <li><b>Answer for a site</b> (reply, sit in it): the site's own account; leaders and secretaries of exactly its unit. Nobody
 *       answers for a subordinate.
 *   <li><b>Convene</b>: secretaries and leaders; the chair must belong to the caller's unit, to a unit below it, or to the authority that
 *       the caller's office serves. A lower level that wants a superior in the chair registers with the superior's office
 *       (Quyết định 45/2018/QĐ-TTg, article 27), which then schedules.
 *   <li><b>Propose</b>: who may convene; and a leader's assistant, with exactly that leader in the chair. Whatever the policy says of approval, what an assistant
 *       proposes is decided by the leader or the office.
 * </ul>
 */
public final class Access {

    private static final Set<Role> DESK = EnumSet.of(Role.LEADER, Role.SECRETARY);
    private static final Set<Role> WATCH =
            EnumSet.of(Role.LEADER, Role.SECRETARY, Role.TECHNICAL_OPERATOR, Role.ADMINISTRATOR);

    private final Directory directory;
    private final ZoneId zone;

    /**
     * @param directory who stands above whom
     * @param zone in which a meeting has its day
     */
    public Access(Directory directory, ZoneId zone) {
        this.directory = directory;
        this.zone = zone;
    }

    /** Whether the caller may know of the meeting. */
    public boolean maySee(Caller caller, Meeting meeting) {
        return isInvolved(caller, meeting)
                || has(caller, role -> role.role() == Role.ADMINISTRATOR && directory.isTop(role.unit()))
                || (meeting.issued() == null
                        ? mayPrepare(caller, meeting)
                        : meeting.plan().guests().contains(caller.person())
                                || has(caller, role -> watches(role, meeting))
                                || leaders(caller).stream().anyMatch(leader -> concerns(leader, meeting.plan())));
    }

    private static boolean concerns(PersonId leader, Plan plan) {
        return leader.equals(plan.chair()) || plan.guests().contains(leader);
    }

    private Set<PersonId> leaders(Caller caller) {
        return directory.assisted().getOrDefault(caller.person(), Set.of());
    }

    /** Whether the caller may propose meetings in this person's name. */
    public boolean speaksFor(Caller caller, PersonId leader) {
        return leaders(caller).contains(leader);
    }

    private boolean mayPrepare(Caller caller, Meeting meeting) {
        return mayApprove(caller, meeting.plan())
                || has(
                        caller,
                        role -> DESK.contains(role.role())
                                && owns(role, meeting.plan().hub()));
    }

    /** Whether the caller may approve the meeting. */
    public boolean mayApprove(Caller caller, Meeting meeting) {
        return mayApprove(caller, meeting.plan());
    }

    /** Whether the caller may know how the meeting was prepared, and not only what was issued. */
    public boolean maySeePreparation(Caller caller, Meeting meeting) {
        return isInvolved(caller, meeting) || mayPrepare(caller, meeting);
    }

    /** Whether the caller may write the plan: who approves may also mend what lies before him. */
    public boolean mayRewrite(Caller caller, Meeting meeting) {
        return mayEdit(caller, meeting) || (meeting.issued() == null && mayApprove(caller, meeting));
    }

    /** Whether the caller may approve a meeting with this plan, and so issue it without asking anybody. */
    public boolean mayApprove(Caller caller, Plan plan) {
        LocalDate day = day(plan);
        return caller.person().equals(plan.chair())
                || directory
                        .official(plan.chair())
                        .map(chair -> directory.actsFor(chair.unit(), day))
                        .filter(authority -> has(
                                caller,
                                role -> role.role() == Role.LEADER
                                        && directory.actsFor(role.unit(), day).equals(authority)))
                        .isPresent();
    }

    /** Whether the caller may write the meeting or give it up at this stage. */
    public boolean mayEdit(Caller caller, Meeting meeting) {
        return mayKeep(caller, meeting) || mayStillPropose(caller, meeting);
    }

    /** Whether the caller may issue the meeting once it is approved. */
    public boolean mayIssue(Caller caller, Meeting meeting) {
        return mayKeep(caller, meeting) || mayApprove(caller, meeting);
    }

    private boolean mayStillPropose(Caller caller, Meeting meeting) {
        return beganInTheNameOf(meeting.plan().chair(), caller, meeting)
                && meeting.issued() == null
                && speaksFor(caller, meeting.plan().chair());
    }

    private static boolean beganInTheNameOf(PersonId leader, Caller caller, Meeting meeting) {
        Author.Leader named = meeting.creator().leader();
        return named != null
                && named.person().equals(leader)
                && caller.account().equals(meeting.creator().account());
    }

    /** Whether the caller may change, postpone, cancel and show the meeting, before it is issued and after. */
    public boolean mayKeep(Caller caller, Meeting meeting) {
        return holds(caller, meeting)
                || has(
                        caller,
                        role -> role.role() == Role.SECRETARY
                                && owns(role, meeting.plan().hub()));
    }

    private static boolean holds(Caller caller, Meeting meeting) {
        boolean spokeForAnother = meeting.creator().leader() != null
                && caller.account().equals(meeting.creator().account());
        return caller.person().equals(meeting.plan().chair()) || (isInvolved(caller, meeting) && !spokeForAnother);
    }

    /** What {@link #maySee} says of issued meetings of that day, as one question for many of them. */
    Sight sight(Caller caller, LocalDate day) {
        boolean everything = has(caller, role -> role.role() == Role.ADMINISTRATOR && directory.isTop(role.unit()));
        Set<SiteId> sites = everything
                ? Set.of()
                : directory.places().stream()
                        .map(Directory.Place::id)
                        .filter(site -> has(caller, role -> watches(role, site, day)))
                        .collect(Collectors.toSet());
        return new Sight(caller.person(), caller.account(), leaders(caller), everything, sites);
    }

    /** Whether the caller may convene meetings at all. */
    public boolean mayConvene(Caller caller) {
        return has(caller, role -> DESK.contains(role.role()));
    }

    /** Whether the caller may put a meeting before those who approve, in the own right or in a leader's name. */
    public boolean mayPropose(Caller caller) {
        return mayConvene(caller) || !leaders(caller).isEmpty();
    }

    /** Whether the caller may begin a meeting with this plan only as somebody's assistant. */
    boolean isInAName(Caller caller, Plan plan) {
        return speaksFor(caller, plan.chair())
                && directory
                        .official(plan.chair())
                        .filter(chair -> mayPutInChair(caller, chair.unit(), day(plan)))
                        .isEmpty();
    }

    /** The caller as the author of a meeting with this plan. */
    Author author(Caller caller, Plan plan) {
        return isInAName(caller, plan)
                ? Author.of(caller)
                        .inNameOf(directory
                                .official(plan.chair())
                                .map(Author.Leader::of)
                                .orElse(null))
                : Author.of(caller);
    }

    /** Whether the caller may put somebody of this unit in the chair of a meeting on that day. */
    public boolean mayPutInChair(Caller caller, UnitId chairsUnit, LocalDate day) {
        return has(
                caller,
                role -> DESK.contains(role.role())
                        && directory.within(chairsUnit, directory.actsFor(role.unit(), day), day));
    }

    /** Whether the caller may reply for the site and sit in it. */
    public boolean answersFor(Caller caller, SiteId site) {
        return has(
                caller,
                role -> (role.role() == Role.SITE && site.equals(role.site()))
                        || (DESK.contains(role.role()) && owns(role, site)));
    }

    /** The sites of the meeting that the caller answers for, the hub first; none before the meeting is issued. */
    public List<SiteId> sites(Caller caller, Meeting meeting) {
        return meeting.issued() == null ? List.of() : sitesOf(caller, meeting);
    }

    private List<SiteId> sitesOf(Caller caller, Meeting meeting) {
        return meeting.plan().everySite().stream()
                .filter(site -> answersFor(caller, site))
                .toList();
    }

    /** The parts in which the caller may join the meeting; empty when none. */
    public Set<Part> parts(Caller caller, Meeting meeting) {
        var parts = EnumSet.noneOf(Part.class);
        if (meeting.issued() == null) {
            return parts;
        }
        if (caller.person().equals(meeting.plan().chair())) {
            parts.add(Part.CHAIR);
        }
        if (caller.person().equals(meeting.plan().secretary())) {
            parts.add(Part.SECRETARY);
        }
        if (has(caller, role -> role.role() == Role.TECHNICAL_OPERATOR && watches(role, meeting))) {
            parts.add(Part.OPERATOR);
        }
        if (!sites(caller, meeting).isEmpty()) {
            parts.add(Part.SITE);
        }
        return parts;
    }

    private static boolean isInvolved(Caller caller, Meeting meeting) {
        return caller.person().equals(meeting.plan().chair())
                || caller.person().equals(meeting.plan().secretary())
                || caller.account().equals(meeting.creator().account());
    }

    private boolean watches(RoleInUnit role, Meeting meeting) {
        return meeting.plan().everySite().stream().anyMatch(site -> watches(role, site, day(meeting)));
    }

    private boolean watches(RoleInUnit role, SiteId site, LocalDate day) {
        return (role.role() == Role.SITE && site.equals(role.site()))
                || (WATCH.contains(role.role())
                        && directory.place(site).stream()
                                .anyMatch(place -> directory.within(place.unit(), role.unit(), day)));
    }

    private boolean owns(RoleInUnit role, SiteId site) {
        return directory.place(site).stream().anyMatch(place -> place.unit().equals(role.unit()));
    }

    private LocalDate day(Meeting meeting) {
        return day(meeting.plan());
    }

    private LocalDate day(Plan plan) {
        return plan.slot().start().atZone(zone).toLocalDate();
    }

    private static boolean has(Caller caller, Predicate<RoleInUnit> condition) {
        return caller.roles().stream().anyMatch(condition);
    }
}
