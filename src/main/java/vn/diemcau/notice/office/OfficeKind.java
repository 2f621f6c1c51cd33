package vn.diemcau.notice.office;

/** What a single person is told of a meeting: somebody of the office, or somebody who was asked by name; the names are part of the interface. */
public enum OfficeKind {
    /** It waits for your approval. */
    TO_APPROVE(Hearer.APPROVERS, false),
    /** It was approved and can be issued. */
    APPROVED(Hearer.HOLDERS, false),
    /** It came back with what has to be changed. */
    RETURNED(Hearer.HOLDERS, false),
    /** Units declined, or ask for a substitute. */
    UNITS_DECLINED(Hearer.HOLDERS, true),
    /** Letters to units came back. */
    LETTERS_RETURNED(Hearer.HOLDERS, true),
    /** Its invitation goes out in time only in one reading of the law. */
    GETS_LATE(Hearer.HOLDERS, false),
    /** Its invitation does not go out in time any more. */
    TOO_LATE(Hearer.HOLDERS, false),
    /** You are invited by name. */
    GUEST_INVITED(Hearer.GUESTS, false),
    /** The meeting to which you are invited by name is another. */
    GUEST_CHANGED(Hearer.GUESTS, false),
    /** It is put off. */
    GUEST_POSTPONED(Hearer.GUESTS, false),
    /** It will not be. */
    GUEST_CANCELLED(Hearer.GUESTS, false);

    private final Hearer hearer;
    private final boolean gathered;

    OfficeKind(Hearer hearer, boolean gathered) {
        this.hearer = hearer;
        this.gathered = gathered;
    }

    /** Who hears it. */
    enum Hearer {
        /** Those who may approve the meeting. */
        APPROVERS,
        /** Its secretary, and who began it. */
        HOLDERS,
        /** Those who are asked to it by name. */
        GUESTS
    }

    Hearer hearer() {
        return hearer;
    }

    /** Whether several of them are one notice with a number, as long as nobody has looked. */
    public boolean isGathered() {
        return gathered;
    }
}
