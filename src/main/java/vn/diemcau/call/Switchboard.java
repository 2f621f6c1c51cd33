package vn.diemcau.call;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Directory;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.Units;

/**
 * Finds the sites of a call. A leader calls from the site of the own unit or, where it has none, of the office that acts for it; the
 * units called answer at every site of theirs that is in use on the day.
 */
@Dependent
public class Switchboard {

    private final Units units;
    private final Directory directory;
    private final Accounts accounts;

    @Inject
    public Switchboard(Units units, Directory directory, Accounts accounts) {
        this.units = units;
        this.directory = directory;
        this.accounts = accounts;
    }

    /** The site from which the leader calls. */
    Optional<SiteId> hub(Caller leader, LocalDate day) {
        List<Site> sites = units.sites(day);
        Optional<Site> own = sites.stream()
                .filter(site -> leader.has(Role.LEADER, site.unit()))
                .findFirst();
        return own.or(() -> sites.stream()
                        .filter(site -> leader.has(Role.LEADER, directory.actsFor(site.unit(), day)))
                        .findFirst())
                .map(Site::id);
    }

    /** The sites that the wish means, without the hub. */
    List<SiteId> called(CallWish wish, SiteId hub, LocalDate day) {
        Set<SiteId> called = new LinkedHashSet<>();
        units.sites(day).stream()
                .filter(site -> wish.units().contains(site.unit()))
                .map(Site::id)
                .forEach(called::add);
        called.addAll(wish.sites());
        called.remove(hub);
        return List.copyOf(called);
    }

    /** The units of the wish that have no site in use. */
    List<UnitId> unreachable(CallWish wish, LocalDate day) {
        Set<UnitId> reachable = new LinkedHashSet<>();
        units.sites(day).forEach(site -> reachable.add(site.unit()));
        return wish.units().stream()
                .distinct()
                .filter(unit -> !reachable.contains(unit))
                .toList();
    }

    /** Who keeps roll and minutes: a secretary of the unit that has the hub, or else the leader. */
    PersonId secretary(Caller leader, SiteId hub) {
        return units.site(hub).map(Site::unit).stream()
                .flatMap(this::secretaries)
                .findFirst()
                .orElse(leader.person());
    }

    private Stream<PersonId> secretaries(UnitId unit) {
        return accounts.all().stream()
                .filter(account -> !account.disabled())
                .filter(account -> account.roles().stream()
                        .anyMatch(role ->
                                role.role() == Role.SECRETARY && role.unit().equals(unit)))
                .map(account -> account.person());
    }
}
