package vn.diemcau.notice;

import org.jspecify.annotations.Nullable;

/** Hands letters to a mail server. The port behind which Jakarta Mail stands. */
public interface Postman {

    /**
     * Sets out with an open line to the mail server; many letters go over one line.
     *
     * @throws Unreachable when there is no line
     */
    Walk setOut() throws Unreachable;

    /** A line to the mail server. */
    interface Walk extends AutoCloseable {

        /** Hands one letter over. Never throws: what went wrong is the answer. */
        Receipt hand(Envelope envelope);

        @Override
        void close();
    }

    /**
     * What the mail server said to a letter.
     *
     * @param verdict whether it has taken it
     * @param words why not, in the server's words; empty when it has
     * @param bounce why it never will for this receiver; null where that is not about the receiver
     */
    record Receipt(Verdict verdict, String words, @Nullable BounceReason bounce) {

        /** It has taken it. */
        public static final Receipt TAKEN = new Receipt(Verdict.TAKEN, "");

        /** What it said to any receiver. */
        public Receipt(Verdict verdict, String words) {
            this(verdict, words, null);
        }
    }

    /** Whether a mail server has taken a letter. */
    enum Verdict {
        /** It has, and answers for it from here on (RFC 5321, 6.1). */
        TAKEN,
        /** Not this time; the letter may be tried again. */
        LATER,
        /** It never will take it. */
        NEVER
    }

    /** There is no line to the mail server. */
    final class Unreachable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String words;

        /** @param words why, without secrets */
        public Unreachable(String words) {
            super(words);
            this.words = words;
        }

        /** Why. */
        public String words() {
            return words;
        }
    }
}
