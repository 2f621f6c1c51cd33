package vn.diemcau.notice.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Callers;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.notice.ics.Appointment;
import vn.diemcau.notice.ics.Appointments;
import vn.diemcau.notice.ics.Wording;
import vn.diemcau.schedule.Diaries;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Glance;
import vn.diemcau.schedule.Slot;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/**
 * What stands in whose calendar: the meetings of the past two months and of the coming year. A person's holds the meetings that the
 * person chairs, keeps or scheduled, and those of the sites that the person answers for; a unit's holds those of its sites.
 */
@Dependent
public class Shelf {

    private static final int MONTHS_BACK = 2;
    private static final int MONTHS_AHEAD = 13;

    private final Diaries diaries;
    private final Directory directory;
    private final Units units;
    private final Callers callers;
    private final Clock clock;

    @Inject
    public Shelf(Diaries diaries, Directory directory, Units units, Callers callers, Clock clock) {
        this.diaries = diaries;
        this.directory = directory;
        this.units = units;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * A calendar to be read.
     *
     * @param name what it is called
     * @param appointments what stands in it, by start
     */
    public record Volume(String name, List<Appointment> appointments) {}

    /** The calendar behind a feed; empty when its owner is not there any more. */
    public Optional<Volume> of(FeedOwner owner, URI application) {
        return owner.unit()
                .map(unit -> units.unit(unit).map(found -> volume(found, application)))
                .orElseGet(() -> of(new AccountId(owner.id()), application));
    }

    /** The calendar of a person; empty when the account is disabled or gone. */
    public Optional<Volume> of(AccountId account, URI application) {
        return callers.of(account).map(caller -> volume(caller, application));
    }

    private Volume volume(Caller caller, URI application) {
        Set<SiteId> sites = Stream.concat(caller.sites().stream(), sites(Feeds.units(caller)).stream())
                .collect(Collectors.toSet());
        return new Volume(
                "Lịch họp - " + caller.name(), appointments(diaries.of(caller, sites, window()), sites, application));
    }

    private Volume volume(Unit unit, URI application) {
        Set<SiteId> sites = sites(Set.of(unit.id()));
        return new Volume("Lịch họp - " + unit.name(), appointments(diaries.of(sites, window()), sites, application));
    }

    private List<Appointment> appointments(List<Diaries.Entry> entries, Set<SiteId> own, URI application) {
        var made = new Appointments(new Glance(directory), application, Wording.VIETNAMESE);
        return entries.stream()
                .map(entry -> made.of(entry.meeting(), entry.changedAt(), seat(entry, own)))
                .sorted(Comparator.comparing(appointment -> appointment.slot().start()))
                .toList();
    }

    private static @Nullable SiteId seat(Diaries.Entry entry, Set<SiteId> own) {
        return entry.meeting().plan().everySite().stream()
                .filter(own::contains)
                .findFirst()
                .orElse(null);
    }

    private Set<SiteId> sites(Set<UnitId> owners) {
        return units.sites(today()).stream()
                .filter(site -> owners.contains(site.unit()))
                .map(Site::id)
                .collect(Collectors.toSet());
    }

    /** Whole days, so that a calendar in which nothing happened is the same all day long. */
    private Slot window() {
        var start = today().atStartOfDay(clock.getZone());
        return new Slot(
                start.minus(MONTHS_BACK, ChronoUnit.MONTHS).toInstant(),
                start.plus(MONTHS_AHEAD, ChronoUnit.MONTHS).toInstant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
