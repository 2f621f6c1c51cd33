package vn.diemcau.notice.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/** Where it is kept how far a mailbox has been read, and which mails were taken, so that none is taken twice, also after it was set up anew. */
public interface MailBook {

    /** The number of the last mail that was looked at; 0 for a mailbox that is new. */
    long bookmark(String mailbox, long validity);

    /** Keeps how far it has been read. */
    void move(String mailbox, long validity, long uid);

    /**
     * Takes a mail up, unless somebody has; only whoever gets {@code true} may act on it. A claim of before {@code lapsed} that was not settled has lapsed.
     */
    boolean claim(Claim claim, Instant at, Instant lapsed);

    /** Keeps what a mail came to. */
    void settle(String hash, Result result);

    /** The numbers of mails whose claims have lapsed, and that were taken up less often than this. */
    List<Long> abandoned(String mailbox, long validity, Instant lapsed, int attempts);

    /**
     * A mail that is taken up.
     *
     * @param hash of its bytes
     */
    record Claim(String hash, String mailbox, long validity, long uid) {}

    /**
     * What a mail came to.
     *
     * @param meeting about which, if it was about one
     * @param site from which, likewise
     */
    record Result(
            Outcome outcome,
            @Nullable MeetingId meeting,
            @Nullable SiteId site) {

        static Result of(Outcome outcome) {
            return new Result(outcome, null, null);
        }
    }
}
