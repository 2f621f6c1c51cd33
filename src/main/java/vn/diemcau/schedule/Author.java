package vn.diemcau.schedule;

import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;

/**
 * Who did something, kept with what was done: the name stays as it was on that day.
 *
 * @param account the account that signed in
 * @param person the person it belongs to
 * @param name the person's name at that time
 * @param leader in whose name it was done (thay mặt), or null when it was done in one's own
 */
public record Author(
        AccountId account,
        PersonId person,
        String name,
        @Nullable Leader leader) {

    /** A leader as an assistant named one, with the post of that day. */
    public record Leader(PersonId person, String name, String post) {

        /** The leader as the organisation knows one. */
        public static Leader of(Directory.Official official) {
            return new Leader(official.id(), official.name(), official.post());
        }
    }

    /** Somebody who acts in the own name. */
    public Author(AccountId account, PersonId person, String name) {
        this(account, person, name, null);
    }

    /** The one who is calling. */
    public static Author of(Caller caller) {
        return new Author(caller.account(), caller.person(), caller.name());
    }

    /** The same, acting for somebody or, for nobody, in the own name. */
    Author inNameOf(@Nullable Leader other) {
        return new Author(account, person, name, other);
    }
}
