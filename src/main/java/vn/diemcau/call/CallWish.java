package vn.diemcau.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/**
 * Whom a leader wants to call.
 *
 * @param title what about, or null
 * @param units units whose sites in use are called
 * @param sites sites that are called by themselves
 */
public record CallWish(@Nullable String title, List<UnitId> units, List<SiteId> sites) {

    public CallWish {
        units = List.copyOf(units);
        sites = List.copyOf(sites);
    }
}
