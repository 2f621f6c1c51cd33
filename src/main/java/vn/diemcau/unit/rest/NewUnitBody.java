package vn.diemcau.unit.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Level;
import vn.diemcau.unit.UnitKind;
import vn.diemcau.unit.history.NewUnit;

/** A unit to be created, as it comes over the wire. */
@Schema(name = "NewUnit")
record NewUnitBody(
        @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,20}") String code,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String shortName,
        @NotNull UnitKind kind,

        @Schema(description = "Without it, what follows from the kind") @Nullable
        Level level,

        @Nullable @Pattern(regexp = "[A-Za-z0-9._-]{1,36}") String parent,

        @Schema(description = "Place among siblings before the alphabet decides; 0 without it")
        @Nullable
        @Min(0)
        @Max(9999)
        Integer rank) {

    NewUnit asNewUnit() {
        NewUnit usual = NewUnit.of(code, name, kind, parent == null ? null : new UnitId(parent));
        return new NewUnit(
                code,
                name,
                shortName == null || shortName.isBlank() ? usual.shortName() : shortName,
                kind,
                level == null ? usual.level() : level,
                usual.parent(),
                rank == null ? 0 : rank);
    }
}
