package vn.diemcau.schedule;

/** In which part somebody may take part in a meeting; the order is the one in which a page offers them. */
public enum Part {
    /** Chủ trì: opens, gives the floor, closes. */
    CHAIR,
    /** Thư ký: agenda, roll call, record. */
    SECRETARY,
    /** Điều hành kỹ thuật: sees every line, mutes, helps. */
    OPERATOR,
    /** Điểm cầu: sits in one of its rooms. */
    SITE
}
