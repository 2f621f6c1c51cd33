package vn.diemcau.unit.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.SiteKind;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** A site as a page shows it. */
@Schema(name = "Site")
record SiteView(
        String id,
        String unitId,
        String unitName,
        String name,
        SiteKind kind,
        @Schema(description = "Who answers for the room") String responsible,
        String phone) {

    static SiteView of(Site site, Units units) {
        return new SiteView(
                site.id().value(),
                site.unit().value(),
                units.unit(site.unit()).map(Unit::name).orElse(""),
                site.name(),
                site.kind(),
                site.responsible(),
                site.phone());
    }
}
