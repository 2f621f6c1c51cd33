package vn.diemcau.identity;

import java.util.List;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;

/**
 * An account that can sign in.
 *
 * @param login the name typed at login, in lower case
 * @param passwordHash in the text form of Argon2, with its salt and parameters
 * @param disabled a disabled account keeps its history and can't sign in
 */
public record Account(
        AccountId id, String login, PersonId person, String passwordHash, boolean disabled, List<RoleInUnit> roles) {

    public Account {
        roles = List.copyOf(roles);
    }

    /** The same account with another password. */
    public Account withPasswordHash(String hash) {
        return new Account(id, login, person, hash, disabled, roles);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
