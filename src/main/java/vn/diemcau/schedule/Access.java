package vn.diemcau.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/**
 * Who may do what with a meeting, in one place.
 *
 * <ul>
 *   <li><b>See</b>: its chair, its secretary and its creator; the account of each site that takes part; leaders and secretaries
 *       of a unit whose site, or whose subordinate's site, takes part; technical operators and administrators likewise,
 *       and administrators of a unit at the top everything.
 *   <li><b>Edit</b>: its chair, its secretary and its creator; the secretaries of the unit that owns the hub, so that a colleague
 *       can step in.
 *   <li><b>Answer for a site</b> (reply, sit in it): the site's own account; leaders and secretaries of exactly its unit. Nobody
 *       answers for a subordinate.
 *   <li><b>Convene</b>: secretaries and leaders; the chair must belong to the caller's unit, to a unit below it, or to the authority that
 *       the caller's office serves. A lower level that wants a superior in the chair registers with the superior's office
 *       (Quyết định 45/2018/QĐ-TTg, article 27), which then schedules.
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
                || has(caller, role -> watches(role, meeting));
    }

    /** Whether the caller may change, postpone or cancel the meeting. */
    public boolean mayEdit(Caller caller, Meeting meeting) {
        return isInvolved(caller, meeting)
                || has(
                        caller,
                        role -> role.role() == Role.SECRETARY
                                && owns(role, meeting.plan().hub()));
    }

    /** Whether the caller may convene meetings at all. */
    public boolean mayConvene(Caller caller) {
        return has(caller, role -> DESK.contains(role.role()));
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

    /** The sites of the meeting that the caller answers for, the hub first. */
    public List<SiteId> sites(Caller caller, Meeting meeting) {
        return meeting.plan().everySite().stream()
                .filter(site -> answersFor(caller, site))
                .toList();
    }

    /** The parts in which the caller may join the meeting; empty when none. */
    public Set<Part> parts(Caller caller, Meeting meeting) {
        var parts = EnumSet.noneOf(Part.class);
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
        return meeting.plan().slot().start().atZone(zone).toLocalDate();
    }

    private static boolean has(Caller caller, Predicate<RoleInUnit> condition) {
        return caller.roles().stream().anyMatch(condition);
    }
}
