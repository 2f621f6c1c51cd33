package vn.diemcau.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One notice on its way to one address.
 *
 * @param id names the letter for good, also at mail servers
 * @param notice what it says
 * @param address where it goes
 * @param attempts how often it was taken up
 * @param due when it is to be taken up next
 * @param trouble why it did not get through, if it did not
 */
public record Letter(
        String id,
        Notice notice,
        String address,
        State state,
        int attempts,
        Instant due,
        @Nullable String trouble) {

    /** What became of a letter; the names are part of the interface. */
    public enum State {
        /** To be sent, or sent again. */
        WAITING,
        /** Our mail server has it. */
        SENT,
        /** Given up. */
        FAILED,
        /** Not sent, because letters to that domain are not allowed. */
        REFUSED,
        /** What it says was overtaken before it could be sent. */
        DROPPED,
        /** A mail server gave it back, or did not take it for this receiver. */
        RETURNED,
        /** Not sent, because letters to that address come back. */
        STOPPED
    }

    /**
     * A letter that nobody has touched yet.
     *
     * @param stopped whether letters to that address come back
     */
    static Letter fresh(String id, Notice notice, String address, MailRules rules, boolean stopped) {
        if (!rules.allows(address)) {
            return new Letter(id, notice, address, State.REFUSED, 0, notice.at(), "DOMAIN");
        }
        return stopped
                ? new Letter(id, notice, address, State.STOPPED, 0, notice.at(), "RETURNED")
                : new Letter(id, notice, address, State.WAITING, 0, notice.at(), null);
    }
}
