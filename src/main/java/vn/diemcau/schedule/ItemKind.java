package vn.diemcau.schedule;

/** What is done at a point of the agenda, in the order in which an official meeting usually goes. */
public enum ItemKind {
    /** Tuyên bố lý do. */
    OPENING,
    /** Giới thiệu đại biểu. */
    INTRODUCTION,
    /** Báo cáo: a summary, never a paper read aloud (Quyết định 45/2018/QĐ-TTg, article 13). */
    REPORT,
    /** Thảo luận, phát biểu. */
    DISCUSSION,
    /** Biểu quyết, lấy ý kiến. */
    VOTE,
    /** Kết luận. */
    CONCLUSION,
    /** Bế mạc. */
    CLOSING,
    /** Anything else. */
    OTHER
}
