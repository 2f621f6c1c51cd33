package vn.diemcau.notice.inbox;

/** What a mail that came back was taken for. */
public enum Outcome {
    /** A letter was not delivered, or not yet. */
    BOUNCE,
    /** A site answered, or said again what it had answered. */
    ANSWER,
    /** A site says that it may come, which is no answer yet. */
    TENTATIVE,
    /** A site answered for a time that is another now. */
    STALE,
    /** An answer that the rules of replies do not take. */
    REFUSED,
    /** Nothing for a program: people read it. */
    LEFT;

    /** Whether nobody has to read it any more. */
    boolean isTaken() {
        return this != LEFT && this != REFUSED;
    }
}
