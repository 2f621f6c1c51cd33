package vn.diemcau.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.AccountId;

/** Where accounts are kept. */
public interface AccountStore {

    /** All accounts, by login name. */
    List<Account> all();

    /** The account with this id. */
    Optional<Account> find(AccountId id);

    /** Those of these accounts that are there, by login name. */
    List<Account> find(Collection<AccountId> ids);

    /** The account with this login name, in lower case. */
    Optional<Account> findByLogin(String login);

    /** Adds the account, or replaces the one with the same id. A login name that another account has is a bug of the caller. */
    void put(Account account);

    /** Whether there is no account at all. */
    boolean isEmpty();
}
