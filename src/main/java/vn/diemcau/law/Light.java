package vn.diemcau.law;

/** How a deadline stands, from well to ill. */
public enum Light {
    /** Kept in both readings of the law. */
    GREEN,
    /** Kept only if the day of the meeting counts. */
    AMBER,
    /** Not kept in any reading. */
    RED;

    /** The worse of the two. */
    public Light or(Light other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
