package vn.diemcau.notice.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mailbox into which mail comes back. The port behind which IMAP stands. Looking leaves every mail as it is, unread included. */
public interface Mailbox {

    /** Bytes of the largest mail that is looked at: many times a letter of ours that came back whole. */
    int LARGEST = 2 * 1024 * 1024;

    /**
     * Goes and looks.
     *
     * @throws Unreachable when the mailbox cannot be opened
     */
    Visit open() throws Unreachable;

    /** An open mailbox. A mail server that goes away in between shows itself as {@link Unreachable}. */
    interface Visit extends AutoCloseable {

        /** Names the mailbox. */
        String name();

        /** Changes when the mails are numbered anew (UIDVALIDITY, RFC 9051, 2.3.1.1). */
        long validity();

        /** The mails after this number, in their order, at most so many. */
        List<Slip> after(long uid, int most) throws Unreachable;

        /** The mail as it came; empty when it is gone or too large. */
        Optional<byte[]> read(long uid) throws Unreachable;

        /** Puts a mail that was taken where such mails go; without such a place it stays where it is. */
        void file(long uid) throws Unreachable;

        @Override
        void close();
    }

    /**
     * A mail from outside.
     *
     * @param uid its number
     * @param addressees to whom it was sent or delivered; of a mail that is too large nobody is looked at
     */
    record Slip(long uid, Set<String> addressees) {
        public Slip {
            addressees = Set.copyOf(addressees);
        }
    }

    /** The mailbox cannot be opened, or not any more. */
    final class Unreachable extends Exception {

        private static final long serialVersionUID = 1L;

        /** @param words why, without secrets */
        public Unreachable(String words) {
            super(words);
        }
    }
}
