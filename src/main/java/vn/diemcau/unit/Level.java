package vn.diemcau.unit;

/** The tier of the administration a unit belongs to, or serves if it is a department. Districts ended on 30/06/2025. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
