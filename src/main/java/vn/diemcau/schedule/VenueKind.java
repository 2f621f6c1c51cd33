package vn.diemcau.schedule;

/** How those who meet see and hear each other. Everything else of a meeting is the same for all kinds. */
public enum VenueKind {
    /** Họp trực tuyến: picture and sound by the media of this installation. */
    ONLINE,
    /** Qua hệ thống hội nghị truyền hình: picture and sound by a conference unit (MCU) that is not ours; sites dial in. */
    EXTERNAL,
    /** Họp trực tiếp: everybody comes to one place. */
    IN_PERSON
}
