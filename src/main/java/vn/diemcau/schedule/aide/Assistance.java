package vn.diemcau.schedule.aide;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Account;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.Author;

/**
 * That somebody may propose meetings in a leader's name (thư ký giúp việc, trợ lý). It is never changed, only revoked: who wants other days revokes it and names
 * the assistant anew, so that it stays known who said what.
 *
 * @param id its name for good
 * @param leader in whose name
 * @param assistant who proposes
 * @param days on which it holds unless it was revoked
 * @param namedBy who said so
 * @param namedAt when that was
 * @param revoked who took it back and when, or null while nobody did
 */
public record Assistance(
        String id,
        Party leader,
        Party assistant,
        Period days,
        Author namedBy,
        Instant namedAt,
        @Nullable Revocation revoked) {

    /** Somebody and the account that this is about: whoever gets another account is named anew. */
    public record Party(PersonId person, AccountId account) {

        /** The holder of the account. */
        public static Party of(Account account) {
            return new Party(account.person(), account.id());
        }
    }

    /** That it was taken back. */
    public record Revocation(Author by, Instant at) {}

    /** Whether it is in force on that day, as far as it says itself. */
    public boolean holdsOn(LocalDate day) {
        return revoked == null && days.holdsOn(day);
    }

    /** Whether the two speak of the same people on a day that both have. */
    boolean repeats(Assistance other) {
        return revoked == null
                && other.revoked == null
                && leader.equals(other.leader)
                && assistant.equals(other.assistant)
                && days.overlaps(other.days);
    }
}
