package vn.diemcau.live.ws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.wire.ClientMessage.Hello;
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

    private final Meetings meetings;
    private final Units units;

    @Inject
    public Doorkeeper(Meetings meetings, Units units) {
        this.meetings = meetings;
        this.units = units;
    }

    /** Whether there is such a meeting at all. */
    boolean knows(Hello hello) {
        return meetings.find(hello.meeting()).isPresent();
    }

    /** Whom the caller is in the meeting; empty when the caller may not come in like this. */
    Optional<Actor> admit(Caller caller, Hello hello) {
        return meetings.find(hello.meeting()).flatMap(meeting -> admit(caller, hello, meeting));
    }

    private Optional<Actor> admit(Caller caller, Hello hello, Meeting meeting) {
        Set<Part> parts = meetings.mayJoin(caller, meeting);
        if (!parts.contains(part(hello.as()))) {
            return Optional.empty();
        }
        return switch (hello.as()) {
            case CHAIR ->
                hello.site() == null || meeting.plan().hub().equals(hello.site())
                        ? Optional.of(person(caller, hello, hello.site()))
                        : Optional.empty();
            case SECRETARY, OPERATOR -> Optional.of(person(caller, hello, null));
            case SITE ->
                Optional.ofNullable(hello.site())
                        .filter(site -> meetings.sitesOf(caller, meeting).contains(site))
                        .flatMap(units::site)
                        .map(site -> site(caller, site));
            case SERVER -> Optional.empty();
        };
    }

    private static Actor person(Caller caller, Hello hello, @Nullable SiteId site) {
        return new Actor(hello.as(), caller.name(), caller.person(), site);
    }

    /** A site is heard under its own name, whoever sits there. */
    private static Actor site(Caller caller, Site site) {
        return new Actor(Capacity.SITE, site.name(), caller.person(), site.id());
    }

    private static @Nullable Part part(Capacity capacity) {
        return switch (capacity) {
            case CHAIR -> Part.CHAIR;
            case SECRETARY -> Part.SECRETARY;
            case OPERATOR -> Part.OPERATOR;
            case SITE -> Part.SITE;
            case SERVER -> null;
        };
    }
}
