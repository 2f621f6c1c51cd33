package vn.diemcau.notice;

import java.util.Set;
import vn.diemcau.kernel.SiteId;

/**
 * How far a meeting has been told.
 *
 * @param version the last version that was looked at; 0 before the first
 * @param guests the sites that know of the meeting
 */
public record Told(int version, Set<SiteId> guests) {

    /** Nobody has heard of it. */
    public static final Told NOTHING = new Told(0, Set.of());

    public Told {
        guests = Set.copyOf(guests);
    }
}
