package vn.diemcau.notice;

/** Why a letter came back; the names are part of the interface. */
public enum BounceReason {
    /** There is no such address. */
    UNKNOWN_ADDRESS(true),
    /** There is such an address, but nobody gets mail there any more. */
    MAILBOX_DISABLED(true),
    /** Its mailbox has no room. */
    MAILBOX_FULL(false),
    /** The letter is larger than its mail server takes. */
    TOO_LARGE(false),
    /** Its mail server does not want the letter. */
    REFUSED(false),
    /** Its mail server could not be reached in the time that ours tries. */
    UNREACHABLE(false),
    /** Something else. */
    OTHER(false),
    /** It has not come back: a mail server still tries. */
    DELAYED(false);

    private final boolean stops;

    BounceReason(boolean stops) {
        this.stops = stops;
    }

    /** Whether other letters to the address would come back as well. */
    public boolean stops() {
        return stops;
    }
}
