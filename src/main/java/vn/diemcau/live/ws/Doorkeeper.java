package vn.diemcau.live.ws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.wire.ClientMessage.Hello;
import vn.diemcau.schedule.Invitations;
import vn.diemcau.schedule.Invited;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Part;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.Units;

/**
 * Decides as what a caller may come into a meeting: the calendar says in which parts; a site must be one the caller answers for; a chair may sit at the hub and
 * nowhere else; secretary and operator speak for no site.
 */
@ApplicationScoped
public class Doorkeeper {

    private final Invitations invitations;
    private final Meetings meetings;
    private final Units units;

    @Inject
    public Doorkeeper(Invitations invitations, Meetings meetings, Units units) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.units = units;
    }

    /** Whether there is such a meeting at all. */
    boolean knows(Hello hello) {
        return invitations.find(hello.meeting()).isPresent();
    }

    /** Whom the caller is in the meeting; empty when the caller may not come in like this. */
    Optional<Actor> admit(Caller caller, Hello hello) {
        return invitations.find(hello.meeting()).flatMap(invited -> admit(caller, hello, invited));
    }

    private Optional<Actor> admit(Caller caller, Hello hello, Invited invited) {
        Meeting meeting = invited.meeting();
        return switch (hello.as()) {
            case CHAIR ->
                hello.site() == null || meeting.plan().hub().equals(hello.site())
                        ? official(caller, hello, meeting, Part.CHAIR)
                        : Optional.empty();
            case SECRETARY -> official(caller, hello, meeting, Part.SECRETARY);
            case OPERATOR -> official(caller, hello, meeting, Part.OPERATOR);
            case SITE ->
                Optional.ofNullable(hello.site())
                        .filter(site -> invited.sites().contains(site) && meetings.answersFor(caller, site))
                        .flatMap(units::site)
                        .map(site -> site(caller, site));
            case SERVER -> Optional.empty();
        };
    }

    private Optional<Actor> official(Caller caller, Hello hello, Meeting meeting, Part part) {
        return meetings.mayJoin(caller, meeting).contains(part)
                ? Optional.of(person(caller, hello, part == Part.CHAIR ? hello.site() : null))
                : Optional.empty();
    }

    private static Actor person(Caller caller, Hello hello, @Nullable SiteId site) {
        return new Actor(hello.as(), caller.name(), caller.person(), site);
    }

    /** A site is heard under its own name, whoever sits there. */
    private static Actor site(Caller caller, Site site) {
        return new Actor(Capacity.SITE, site.name(), caller.person(), site.id());
    }
}
