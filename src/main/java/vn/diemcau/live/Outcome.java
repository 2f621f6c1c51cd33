package vn.diemcau.live;

import vn.diemcau.kernel.Refusal;

/** What became of a command. */
public sealed interface Outcome {

    /**
     * Carried out, and written down.
     *
     * @param seq the number of its last event
     */
    record Done(long seq) implements Outcome {}

    /**
     * Refused by the rules; nothing changed.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Outcome {}

    /** It could not be written down, so nothing is known of it; the same command may be given again. */
    record Retry() implements Outcome {}
}
