package vn.diemcau.notice.ics;

/** How large an answer to an invitation may be: many times what calendars send, and far less than would hurt. */
final class ReplyLimits {

    static final int OCTETS = 64 * 1024;
    static final int LINES = 2_000;

    /** Characters of one line after its parts were joined. */
    static final int LINE = 16_000;

    static final int DEPTH = 4;
    static final int COMPONENTS = 40;

    /** Properties and their parameters, all together. */
    static final int VALUES = 2_000;

    /** Answers in one file: one for each of a series. */
    static final int REPLIES = 20;

    static final int UID = 200;
    static final int COMMENT = 1_000;

    private ReplyLimits() {}
}
