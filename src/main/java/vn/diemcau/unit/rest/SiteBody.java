package vn.diemcau.unit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.SiteKind;

/** What is said about a site. */
record SiteBody(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,36}") String unitId,
        @NotBlank @Size(max = 200) String name,
        @NotNull SiteKind kind,
        @Nullable @Size(max = 100) String responsible,
        @Nullable @Size(max = 30) String phone) {

    Site asSite(SiteId id, Period open) {
        return new Site(
                id,
                new UnitId(unitId),
                Names.normalised(name),
                kind,
                responsible == null ? "" : Names.normalised(responsible),
                phone == null ? "" : phone.strip(),
                open);
    }
}
