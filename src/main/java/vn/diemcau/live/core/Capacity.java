package vn.diemcau.live.core;

/** As what somebody takes part in a meeting; one person can hold several, one connection speaks as one. */
public enum Capacity {
    /** Chairs the meeting (chủ tọa). */
    CHAIR,
    /** Keeps the roll and the minutes (thư ký). */
    SECRETARY,
    /** Runs the technical side from the hub (điều hành kỹ thuật). */
    OPERATOR,
    /** The room of a site (điểm cầu), whoever sits at its device. */
    SITE,
    /** The server itself: connections lost, time run out. */
    SERVER
}
