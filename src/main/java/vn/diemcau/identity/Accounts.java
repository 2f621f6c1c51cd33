package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;
import vn.diemcau.unit.Units;

/** The accounts and the people behind them, as administrators keep them. */
@ApplicationScoped
public class Accounts {

    /** Typed on any keyboard; also what the seeds use. */
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    private final AccountStore accounts;
    private final People people;
    private final Units units;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final Sessions sessions;
    private final Ids ids;

    @Inject
    public Accounts(
            AccountStore accounts,
            People people,
            Units units,
            Passwords passwords,
            PasswordPolicy policy,
            Sessions sessions,
            Ids ids) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.passwords = passwords;
        this.policy = policy;
        this.sessions = sessions;
        this.ids = ids;
    }

    /** All accounts, by login name. */
    public List<Account> all() {
        return accounts.all();
    }

    /** The account with this id. */
    public Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    /** Whether nobody can sign in yet. */
    public boolean none() {
        return accounts.isEmpty();
    }

    /** Creates an account and the person behind it. */
    public Answer<Account> create(AccountDraft draft, String password) {
        return validated(draft, password).map(good -> add(good, passwords.hash(password)));
    }

    /** The draft, if an account could be created from it with this password. */
    Answer<AccountDraft> validated(AccountDraft draft, String password) {
        return checked(draft, null)
                .then(good -> policy.weakness(good.login(), password)
                        .map(Answer::<AccountDraft>refused)
                        .orElseGet(() -> Answer.accepted(good)));
    }

    /** Changes an account and the person behind it; its logins end when it is disabled, and see the new roles at once. */
    public Answer<Account> change(Account account, AccountDraft draft, boolean disabled) {
        return checked(draft, account.id()).map(good -> {
            var changed = new Account(
                    account.id(), good.login(), account.person(), account.passwordHash(), disabled, good.roles());
            people.put(person(account.person(), good));
            accounts.put(changed);
            afterChange(changed);
            return changed;
        });
    }

    /** Sets a new password for somebody else, which ends all logins of the account. */
    public Answer<Account> setPassword(Account account, String password) {
        return policy.weakness(account.login(), password)
                .map(Answer::<Account>refused)
                .orElseGet(() -> {
                    Account changed = account.withPasswordHash(passwords.hash(password));
                    accounts.put(changed);
                    sessions.endAll(account.id(), null);
                    return Answer.accepted(changed);
                });
    }

    /** Adds an account whose password is hashed already and whose draft needs no check: what installs a whole province. */
    public Account add(AccountDraft draft, String passwordHash) {
        var person = new PersonId(ids.next());
        people.put(person(person, draft));
        var account = new Account(new AccountId(ids.next()), draft.login(), person, passwordHash, false, draft.roles());
        accounts.put(account);
        return account;
    }

    private void afterChange(Account changed) {
        if (changed.disabled()) {
            sessions.endAll(changed.id(), null);
        }
        sessions.forget();
    }

    private Person person(PersonId id, AccountDraft draft) {
        return new Person(id, draft.name(), draft.post(), draft.unit(), draft.rank());
    }

    private Answer<AccountDraft> checked(AccountDraft draft, @Nullable AccountId own) {
        if (!LOGIN.matcher(draft.login()).matches()) {
            return Answer.refused(Refusal.of(IdentityRefusal.BAD_LOGIN));
        }
        boolean taken = accounts.findByLogin(draft.login())
                .filter(other -> !other.id().equals(own))
                .isPresent();
        if (taken) {
            return Answer.refused(Refusal.of(IdentityRefusal.LOGIN_TAKEN));
        }
        if (units.unit(draft.unit()).isEmpty()) {
            return Answer.refused(Refusal.of(IdentityRefusal.UNKNOWN_UNIT));
        }
        return draft.roles().stream().allMatch(this::siteExists)
                ? Answer.accepted(draft)
                : Answer.refused(Refusal.of(IdentityRefusal.UNKNOWN_SITE));
    }

    private boolean siteExists(RoleInUnit role) {
        SiteId site = role.site();
        return site == null
                || units.site(site)
                        .filter(found -> found.unit().equals(role.unit()))
                        .isPresent();
    }
}
