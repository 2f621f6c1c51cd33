package vn.diemcau.notice.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.diemcau.identity.Tokens;
import vn.diemcau.notice.ReturnAddresses;
import vn.diemcau.notice.inbox.MailBook.Claim;
import vn.diemcau.notice.inbox.MailBook.Result;
import vn.diemcau.notice.inbox.Mailbox.Slip;
import vn.diemcau.notice.inbox.Mailbox.Unreachable;
import vn.diemcau.notice.inbox.Mailbox.Visit;

/**
 * Clears the mailbox: looks at what is new, takes what bears one of our marks, and leaves everything else to people. A round is bounded in mails, in bytes and in time; the next one goes on
 * where it stopped. A mail that makes trouble is tried again later, a few times, and holds up nothing behind it.
 */
@ApplicationScoped
public class Clearing {

    private static final Logger LOG = System.getLogger(Clearing.class.getName());
    private static final int AT_ONCE = 200;
    private static final long BYTES_AT_ONCE = 50L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(45);
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 3;

    private final Mailbox mailbox;
    private final MailBook book;
    private final ReturnAddresses returns;
    private final Sorting sorting;
    private final Clock clock;

    @Inject
    public Clearing(Mailbox mailbox, MailBook book, ReturnAddresses returns, Sorting sorting, Clock clock) {
        this.mailbox = mailbox;
        this.book = book;
        this.returns = returns;
        this.sorting = sorting;
        this.clock = clock;
    }

    /**
     * Clears what is new; answers how many mails were taken.
     *
     * @throws Unreachable when the mailbox cannot be opened; nothing is lost, the next round begins where this one stopped
     */
    public int round() throws Unreachable {
        try (Visit visit = mailbox.open()) {
            var round = new Round(visit, clock.instant());
            round.again();
            round.onwards();
            return round.taken;
        }
    }

    /** One look into an open mailbox. */
    private final class Round {

        private final Visit visit;
        private final Instant begun;
        private long bytes;
        private int taken;

        Round(Visit visit, Instant begun) {
            this.visit = visit;
            this.begun = begun;
        }

        void again() throws Unreachable {
            Instant lapsed = begun.minus(CLAIM);
            for (long uid : book.abandoned(visit.name(), visit.validity(), lapsed, ATTEMPTS)) {
                for (Slip slip : visit.after(uid - 1, 1)) {
                    clear(slip);
                }
            }
        }

        void onwards() throws Unreachable {
            long from = book.bookmark(visit.name(), visit.validity());
            for (Slip slip : visit.after(from, AT_ONCE)) {
                if (isOver()) {
                    return;
                }
                clear(slip);
                book.move(visit.name(), visit.validity(), slip.uid());
            }
        }

        private boolean isOver() {
            return bytes > BYTES_AT_ONCE || clock.instant().isAfter(begun.plus(LONGEST));
        }

        private void clear(Slip slip) throws Unreachable {
            if (slip.addressees().stream().anyMatch(returns::looksLikeOne)) {
                Optional<byte[]> mail = visit.read(slip.uid());
                if (mail.isPresent()) {
                    bytes += mail.get().length;
                    take(slip, mail.get());
                }
            }
        }

        private void take(Slip slip, byte[] mail) throws Unreachable {
            Instant now = clock.instant();
            var claim = new Claim(
                    Tokens.hash(new String(mail, StandardCharsets.ISO_8859_1)),
                    visit.name(),
                    visit.validity(),
                    slip.uid());
            if (book.claim(claim, now, now.minus(CLAIM)) && isTaken(slip, mail, claim)) {
                taken++;
                visit.file(slip.uid());
            }
        }

        private boolean isTaken(Slip slip, byte[] mail, Claim claim) {
            try {
                Result result = sorting.sort(mail, slip.addressees());
                book.settle(claim.hash(), result);
                return result.outcome().isTaken();
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "Mail {0} could not be taken and is tried again later", slip.uid(), failed);
                return false;
            }
        }
    }
}
