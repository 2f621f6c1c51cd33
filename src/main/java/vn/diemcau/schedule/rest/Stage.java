package vn.diemcau.schedule.rest;

/** How far a new meeting goes at once. */
public enum Stage {
    /** It stays with its secretary. */
    DRAFT,
    /** It lies before those who approve. */
    PROPOSED,
    /** Its sites know of it. */
    ISSUED
}
