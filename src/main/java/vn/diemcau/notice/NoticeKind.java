package vn.diemcau.notice;

/** What a notice says of a meeting; the names are part of the interface. */
public enum NoticeKind {
    /** You are invited. */
    INVITATION,
    /** Time, place, agenda or what else concerns guests is another. */
    CHANGED,
    /** It is put off and has no time yet. */
    POSTPONED,
    /** It will not be. */
    CANCELLED,
    /** It will be, but without you. */
    WITHDRAWN,
    /** You have not answered yet. */
    REMINDER;

    /** Whether it asks for an answer that only its reader can give. */
    public boolean asks() {
        return this == INVITATION || this == CHANGED || this == REMINDER;
    }
}
