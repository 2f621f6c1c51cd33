package vn.diemcau.unit.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.unit.Level;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.UnitKind;

/** A unit as a page shows it. */
@Schema(name = "Unit")
record UnitView(
        String id,

        @Schema(description = "Official code where there is one; text, because of leading zeros")
        String code,

        String name,
        String shortName,
        UnitKind kind,
        Level level,
        @Nullable String parentId,
        @Schema(description = "First day of its existence") LocalDate from,

        @Schema(description = "First day on which it no longer exists") @Nullable
        LocalDate to,

        @Schema(description = "Place in the tree, parents before children")
        int order) {

    static UnitView of(Unit unit, int order) {
        return new UnitView(
                unit.id().value(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.level(),
                unit.parent() == null ? null : unit.parent().value(),
                unit.life().from(),
                unit.life().to(),
                order);
    }
}
