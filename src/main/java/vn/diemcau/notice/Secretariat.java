package vn.diemcau.notice;

import java.util.Optional;

/** Writes what a letter says; the port behind which words and forms stand. */
public interface Secretariat {

    /** The letter as it goes out now, or nothing when what it would say no longer holds. */
    Optional<Envelope> write(Letter letter);
}
