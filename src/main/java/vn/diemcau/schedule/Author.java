package vn.diemcau.schedule;

import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;

/**
 * Who did something, kept with what was done: the name stays as it was on that day.
 *
 * @param account the account that signed in
 * @param person the person it belongs to
 * @param name the person's name at that time
 */
public record Author(AccountId account, PersonId person, String name) {

    /** The one who is calling. */
    public static Author of(Caller caller) {
        return new Author(caller.account(), caller.person(), caller.name());
    }
}
