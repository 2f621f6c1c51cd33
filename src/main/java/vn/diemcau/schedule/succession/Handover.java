package vn.diemcau.schedule.succession;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Bequeathing;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Plan;

/**
 * Hands the open invitations of units that have ended, or will have ended by the day of the meeting, to those that follow them. The successor is asked anew; what its
 * predecessor answered stays in the file. A site without an heir stays in the plan, for its secretary to see.
 */
@Dependent
public class Handover {

    private final Calendar calendar;
    private final Directory directory;
    private final Succession succession;
    private final Bequeathing bequeathing;
    private final Clock clock;

    @Inject
    public Handover(
            Calendar calendar, Directory directory, Succession succession, Bequeathing bequeathing, Clock clock) {
        this.calendar = calendar;
        this.directory = directory;
        this.succession = succession;
        this.bequeathing = bequeathing;
        this.clock = clock;
    }

    /** Hands over what there is; tells how many meetings that changed. */
    public int round() {
        Set<SiteId> ending = directory.places().stream()
                .filter(place -> place.stands().to() != null)
                .map(Directory.Place::id)
                .collect(Collectors.toSet());
        return ending.isEmpty()
                ? 0
                : (int) calendar.awaited(ending, clock.instant()).stream()
                        .filter(this::handedOver)
                        .count();
    }

    private boolean handedOver(MeetingId meeting) {
        return bequeathing.bequeath(meeting, this::heirs, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** The plan as it is once everybody in it stands on its day, as far as somebody follows. */
    Plan heirs(Meeting meeting) {
        Plan plan = meeting.plan();
        LocalDate day = plan.slot().start().atZone(clock.getZone()).toLocalDate();
        SiteId hub = heirs(plan.hub(), day).findFirst().orElse(plan.hub());
        List<SiteId> sites = plan.sites().stream()
                .flatMap(site -> heirs(site, day))
                .distinct()
                .filter(Predicate.not(hub::equals))
                .toList();
        return plan.hostedBy(hub)
                .with(
                        sites,
                        plan.agenda(),
                        plan.composition().stream()
                                .map(line -> succession.on(line, day))
                                .toList());
    }

    private Stream<SiteId> heirs(SiteId site, LocalDate day) {
        boolean stands = Optional.of(site)
                .flatMap(directory::place)
                .filter(place -> place.stands().holdsOn(day))
                .isPresent();
        List<SiteId> instead = stands ? List.of() : succession.instead(site, day);
        return instead.isEmpty() ? Stream.of(site) : instead.stream();
    }
}
