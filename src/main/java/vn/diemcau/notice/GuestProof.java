package vn.diemcau.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;

/**
 * What reached a person who is invited by name.
 *
 * @param told when the person was told last of where to come; null when that never was
 * @param letters the letters of that notice
 * @param seen when the person looked first, on a page, at what an account of the person was told last; null while that has not been
 * @param reachable whether an address for mail is known
 */
public record GuestProof(
        PersonId person,
        @Nullable Instant told,
        List<Proof.Sent> letters,
        @Nullable Instant seen,
        boolean reachable) {

    public GuestProof {
        letters = List.copyOf(letters);
    }

    /** Somebody of whom nothing is known. */
    static GuestProof none(PersonId person) {
        return new GuestProof(person, null, List.of(), null, false);
    }

    /** The same of somebody for whom an address for mail is known, or is not. */
    GuestProof reachable(boolean known) {
        return new GuestProof(person, told, letters, seen, known);
    }
}
