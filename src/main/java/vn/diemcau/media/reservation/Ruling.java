package vn.diemcau.media.reservation;

/** What we answer to a server that wants to open a room. */
public sealed interface Ruling {

    /** It may. */
    record Granted(Reservation reservation) implements Ruling {}

    /** Somebody else made it ask before, and that reservation holds; the server may ask for it and go on with it. */
    record Held(Reservation before) implements Ruling {}

    /** It may not. */
    record Refused(Obstacle why) implements Ruling {}
}
