package vn.diemcau.law;

/** In what the number of a policy counts. */
public enum Measure {
    WORKING_DAYS,
    DAYS,
    HALF_DAYS,
    /** 1 for yes, 0 for no. */
    FLAG
}
