package vn.diemcau.schedule.series;

import java.time.Period;

/** How large a series may be. Technical bounds, far above what offices plan ahead; no law sets them. */
public final class Bounds {

    /** Occurrences of one series: two a week for a year, and some to spare. */
    public static final int OCCURRENCES = 120;

    /** From the first day to the last: offices plan a year, and in December the next. */
    public static final Period LENGTH = Period.ofYears(2);

    /** Steps that a recurrence may leave out at a time. */
    public static final int INTERVAL = 99;

    /** Characters of a rule: every weekday with its place, every day of a month, and the end. */
    public static final int RULE = 300;

    /** Days that may be struck out, and likewise added. */
    public static final int DAYS = OCCURRENCES;

    private Bounds() {}
}
