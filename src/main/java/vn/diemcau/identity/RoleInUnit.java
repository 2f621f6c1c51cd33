package vn.diemcau.identity;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/**
 * A role that holds in one unit.
 *
 * @param site the site a {@link Role#SITE} speaks for; null for all other roles
 */
public record RoleInUnit(Role role, UnitId unit, @Nullable SiteId site) {

    public RoleInUnit {
        if ((role == Role.SITE) != (site != null)) {
            throw new IllegalArgumentException("a site role, and only a site role, names a site");
        }
    }
}
