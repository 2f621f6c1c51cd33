package vn.diemcau.schedule;

/**
 * The kinds of meeting of the administrative system (Quyết định 45/2018/QĐ-TTg) and, outside that decision (its article 1
 * clause 3), the session of the People's Committee. "Đột xuất" is no kind but an attribute of a meeting.
 */
public enum MeetingKind {
    /** Họp giao ban. */
    BRIEFING,
    /** Họp giải quyết công việc. */
    WORK_RESOLUTION,
    /** Họp tham mưu, tư vấn. */
    ADVISORY,
    /** Họp điều phối. */
    COORDINATION,
    /** Họp chuyên môn. */
    PROFESSIONAL,
    /** Họp sơ kết, tổng kết. */
    REVIEW,
    /** Họp chuyên đề. */
    THEMATIC,
    /** Họp tập huấn, triển khai. */
    TRAINING_DEPLOYMENT,
    /** Phiên họp UBND: governed by the law on local government, with a quorum and votes. */
    COMMITTEE_SESSION
}
