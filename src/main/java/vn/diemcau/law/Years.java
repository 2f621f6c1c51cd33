package vn.diemcau.law;

/** The years of which a calendar is kept: those for which the formulas of the moon are good. */
public final class Years {

    /** The first of them. */
    public static final int FIRST = 1900;

    /** The last of them. */
    public static final int LAST = 2199;

    private Years() {}

    /** Whether a calendar is kept of the year. */
    public static boolean kept(int year) {
        return FIRST <= year && year <= LAST;
    }
}
