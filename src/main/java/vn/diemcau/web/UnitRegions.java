package vn.diemcau.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.media.booking.Regions;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** Regions as the organisation has them: the unit at the top of the hub's. */
@Dependent
public class UnitRegions implements Regions {

    private final Units units;

    @Inject
    public UnitRegions(Units units) {
        this.units = units;
    }

    @Override
    public String of(SiteId hub) {
        return units.site(hub)
                .map(Site::unit)
                .flatMap(units::unit)
                .map(this::top)
                .map(unit -> unit.id().value())
                .orElse("");
    }

    private Unit top(Unit unit) {
        return Optional.ofNullable(unit.parent())
                .flatMap(units::unit)
                .map(this::top)
                .orElse(unit);
    }
}
