package vn.diemcau.schedule.succession;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.Whom;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.Units;

/** Who is asked on a day in the place of a unit that has ended. */
@Dependent
public class Succession {

    private final Units units;

    @Inject
    public Succession(Units units) {
        this.units = units;
    }

    /** The sites that are asked on that day instead of this one: the first of each heir. None while no heir has one. */
    public List<SiteId> instead(SiteId site, LocalDate day) {
        List<Site> standing = units.sites(day);
        return units.site(site).stream()
                .flatMap(found -> units.heirs(found.unit(), day).stream())
                .flatMap(heir -> first(standing, heir).stream())
                .distinct()
                .toList();
    }

    /** The line with the units that stand on that day. */
    public Invitee on(Invitee line, LocalDate day) {
        if (!(line.whom() instanceof Whom.Some some)) {
            return line;
        }
        List<UnitId> standing = some.units().stream()
                .flatMap(unit -> units.heirs(unit, day).stream())
                .distinct()
                .toList();
        return new Invitee(line.id(), new Whom.Some(standing), line.post(), line.quota(), line.mandatory());
    }

    private static Optional<SiteId> first(List<Site> standing, UnitId unit) {
        return standing.stream()
                .filter(site -> site.unit().equals(unit))
                .map(Site::id)
                .findFirst();
    }
}
