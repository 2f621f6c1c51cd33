package vn.diemcau.law.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.Measure;
import vn.diemcau.law.PolicyDraft;
import vn.diemcau.law.Rule;

/** A policy as the page sends it. */
@Schema(name = "PolicyBody")
record PolicyBody(
        @Schema(description = "The revision that was seen") long revision,
        @NotNull Rule rule,
        @NotNull @Size(max = 20) List<@NotNull @Size(max = 40) String> kinds,

        @Schema(description = "The unit for which it holds; null for everybody") @Nullable @Pattern(regexp = UNIT)
        String unitId,

        int amount,
        @NotNull Measure measure,
        @NotNull @Size(max = 1000) String citation,
        @NotNull LocalDate from) {

    private static final String UNIT = "[A-Za-z0-9._-]{1,36}";

    PolicyDraft draft() {
        return new PolicyDraft(
                rule, Set.copyOf(kinds), unitId == null ? null : new UnitId(unitId), amount, measure, citation, from);
    }
}
