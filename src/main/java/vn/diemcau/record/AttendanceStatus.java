package vn.diemcau.record;

/** How a site took part, as the minutes name it. */
public enum AttendanceStatus {
    /** Có mặt: from the beginning to the end, or so the desk said. */
    PRESENT,
    /** Đến muộn: connected only after the opening. */
    LATE,
    /** Về sớm: gone before the closing. */
    LEFT_EARLY,
    /** Vắng mặt. */
    ABSENT,
    /** Vắng có lý do: absent, and said why beforehand, or so the desk said. */
    EXCUSED
}
