package vn.diemcau.unit.history;

import java.time.LocalDate;
import java.util.Optional;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.UnitKind;

/**
 * Finds the units of before a reorganisation by their names, and adds those that are not known yet: a file names every commune that
 * went into a new one, and nothing else may have told of them. Such a unit is known since its parent is, and its code is that of the
 * district with a running number, because official codes of units that have ended are not in the files.
 *
 * @param province the unit above the districts
 * @param day the last day before the reorganisation
 */
record OldUnits(Unit province, LocalDate day) {

    /** The organisation with the unit in it. */
    Organisation known(Organisation organisation, OldUnit old) {
        Organisation withDistrict =
                find(organisation, province.id(), old.district()).isPresent()
                        ? organisation
                        : added(organisation, province, old.district());
        Unit district = find(withDistrict, province.id(), old.district()).orElseThrow();
        return find(withDistrict, district.id(), old.name()).isPresent()
                ? withDistrict
                : added(withDistrict, district, old.name());
    }

    /** The unit, which must be known. */
    UnitId id(Organisation organisation, OldUnit old) {
        Unit district = find(organisation, province.id(), old.district()).orElseThrow();
        return find(organisation, district.id(), old.name()).orElseThrow().id();
    }

    private Optional<Unit> find(Organisation organisation, UnitId parent, String name) {
        String key = NameKey.of(name);
        return organisation.children(parent, day).stream()
                .filter(unit -> NameKey.of(unit.name()).equals(key))
                .findFirst();
    }

    private Organisation added(Organisation organisation, Unit parent, String name) {
        UnitKind kind = UnitKind.ofName(name).orElseThrow();
        String code = freeCode(organisation, parent.code());
        NewUnit unit = NewUnit.of(code, name, kind, parent.id());
        LocalDate since = parent.life().from();
        return organisation.with(unit.bornOn(since, Rules.idFor(organisation, code, since)));
    }

    private static String freeCode(Organisation organisation, String prefix) {
        int number = 1;
        while (organisation.history(new UnitId("u-" + code(prefix, number))).isPresent()) {
            number++;
        }
        return code(prefix, number);
    }

    private static String code(String prefix, int number) {
        return "%s-%02d".formatted(prefix, number);
    }
}
