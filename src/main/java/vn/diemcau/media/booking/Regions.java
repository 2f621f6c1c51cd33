package vn.diemcau.media.booking;

import vn.diemcau.kernel.SiteId;

/** Knows to which region a meeting belongs. The media themselves know no organisation. */
@FunctionalInterface
public interface Regions {

    /** The unit at the top to which a meeting with this hub belongs: for a province, the province; empty if none is known. */
    String of(SiteId hub);
}
