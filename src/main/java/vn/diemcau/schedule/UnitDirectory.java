package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.aide.Serving;
import vn.diemcau.unit.Level;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** The directory as the organisation's own records have it. */
@Dependent
public class UnitDirectory implements Directory {

    private final Units units;
    private final People people;
    private final Serving serving;

    @Inject
    public UnitDirectory(Units units, People people, Serving serving) {
        this.units = units;
        this.people = people;
        this.serving = serving;
    }

    @Override
    public Optional<Official> official(PersonId person) {
        return people.person(person).map(UnitDirectory::official);
    }

    @Override
    public Optional<Place> place(SiteId site) {
        return units.site(site).map(this::place);
    }

    @Override
    public List<Place> places() {
        return units.everySite().stream().map(this::place).toList();
    }

    @Override
    public boolean within(UnitId unit, UnitId above, LocalDate day) {
        return units.isWithin(unit, above, day);
    }

    @Override
    public UnitId actsFor(UnitId unit, LocalDate day) {
        return units.authority(unit, day);
    }

    @Override
    public Optional<Level> level(UnitId unit, LocalDate day) {
        return units.unit(unit, day).map(Unit::level);
    }

    @Override
    public Map<PersonId, Set<PersonId>> assisted() {
        return serving.leaders();
    }

    @Override
    public boolean isTop(UnitId unit) {
        return units.unit(unit).map(Unit::parent).isEmpty();
    }

    private static Official official(Person person) {
        return new Official(person.id(), person.name(), person.post(), person.unit());
    }

    private Place place(Site site) {
        Optional<Unit> unit = units.unit(site.unit());
        String unitName = unit.map(Unit::name).orElse(site.unit().value());
        return new Place(site.id(), site.name(), site.unit(), unitName, stands(site, unit));
    }

    /** A site stands while its unit does. */
    private static Period stands(Site site, Optional<Unit> unit) {
        return unit.flatMap(found -> found.life().common(site.open())).orElse(site.open());
    }
}
