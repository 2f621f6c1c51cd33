package vn.diemcau.schedule;

import java.time.Duration;

/**
 * How large the parts of a meeting may be. These are technical bounds that keep pages and rows readable, far above what
 * offices use; no law sets them.
 */
public final class Limits {

    /** Characters of a title or an agenda item. */
    public static final int TITLE = 300;

    /** Characters of a person's name, a post or a presenter. */
    public static final int NAME = 200;

    /** Characters of a stated reason. */
    public static final int REASON = 1000;

    /** Invited sites of one meeting: 34 provinces and 3,321 communes, each with rooms to spare. */
    public static final int SITES = 10_000;

    /** Lines of one composition. */
    public static final int COMPOSITION = 60;

    /** People of one unit that a line of the composition can ask for. */
    public static final int QUOTA = 99;

    /** Points of one agenda. */
    public static final int AGENDA = 60;

    /** Characters of a note to an agenda item. */
    public static final int NOTE = 2000;

    /** Links of one agenda item. */
    public static final int LINKS = 20;

    /** Characters of a link. */
    public static final int LINK = 1000;

    /** Wishes to speak of one site. */
    public static final int SPEECHES = 10;

    /** Minutes of one speech. */
    public static final int SPEECH = 60;

    /** Minutes of one agenda item: a working day. */
    public static final int MINUTES = 600;

    /** People at one site, and the delegates that a reply may name. */
    public static final int HEADS = 999;

    /** Dial strings of one meeting, and likewise telephone numbers: one for each way into the unit, and some to spare. */
    public static final int DIAL_STRINGS = 10;

    /** Characters of a dial string. */
    public static final int DIAL_STRING = 200;

    /** Characters that say what is dialled. */
    public static final int LABEL = 100;

    /** Rooms and kinds of equipment that one meeting books. */
    public static final int USES = 30;

    /** Pieces of one kind of equipment. */
    public static final int PIECES = 999;

    /** Seats of one room. */
    public static final int SEATS = 5000;

    /** From the first hour to the last: training meetings of several days are entered as one. */
    public static final Duration LENGTH = Duration.ofDays(7);

    private Limits() {}
}
