package vn.diemcau.notice;

import java.util.Set;

/**
 * How far a meeting has been told.
 *
 * @param version the last version that was looked at; 0 before the first
 * @param guests who knows of the meeting
 */
public record Told(int version, Set<Receiver> guests) {

    /** Nobody has heard of it. */
    public static final Told NOTHING = new Told(0, Set.of());

    public Told {
        guests = Set.copyOf(guests);
    }
}
