package vn.diemcau.notice.office;

/** What somebody of the office is told of a meeting; the names are part of the interface. */
public enum OfficeKind {
    /** It waits for your approval. */
    TO_APPROVE(false),
    /** It was approved and can be issued. */
    APPROVED(false),
    /** It came back with what has to be changed. */
    RETURNED(false),
    /** Units declined, or ask for a substitute. */
    UNITS_DECLINED(true),
    /** Letters to units came back. */
    LETTERS_RETURNED(true),
    /** Its invitation goes out in time only in one reading of the law. */
    GETS_LATE(false),
    /** Its invitation does not go out in time any more. */
    TOO_LATE(false);

    private final boolean gathered;

    OfficeKind(boolean gathered) {
        this.gathered = gathered;
    }

    /** Whether several of them are one notice with a number, as long as nobody has looked. */
    public boolean isGathered() {
        return gathered;
    }
}
