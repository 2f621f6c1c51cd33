package vn.diemcau.unit;

import vn.diemcau.kernel.UnitId;

/** What whoever makes the request at hand may do to the organisation; the port behind which identity stands. */
public interface Authority {

    /** Create, merge, split, rename, move, dissolve and import units. */
    boolean mayReorganise();

    /** Create and change the sites of the unit. */
    boolean mayKeepSites(UnitId unit);
}
