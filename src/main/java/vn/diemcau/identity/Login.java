package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.Refusal;

/** Signing in, and changing one's own password. */
@ApplicationScoped
public class Login {

    private final AccountStore accounts;
    private final AttemptStore attempts;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final LoginLimits limits;
    private final Sessions sessions;
    private final Clock clock;
    private final Ids ids;

    @Inject
    public Login(
            AccountStore accounts,
            AttemptStore attempts,
            Passwords passwords,
            PasswordPolicy policy,
            LoginLimits limits,
            Sessions sessions,
            Clock clock,
            Ids ids) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.policy = policy;
        this.limits = limits;
        this.sessions = sessions;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Signs in.
     *
     * @param address where the request comes from
     * @return the token for the cookie
     */
    public Answer<String> signIn(String login, String password, String address) {
        String name = normalised(login);
        var attempt = new Attempt(ids.next(), Tokens.hash(name), Tokens.hash(address), clock.instant());
        Optional<Duration> wait = wait(attempt);
        if (wait.isPresent()) {
            attempts.remove(attempt.id());
            return Answer.refused(throttled(wait.get()));
        }
        return verified(name, password)
                .map(account -> {
                    attempts.forget(attempt.accountHash(), attempt.addressHash());
                    return Answer.accepted(sessions.open(account.id()));
                })
                .orElseGet(() -> Answer.refused(Refusal.of(IdentityRefusal.LOGIN_FAILED)));
    }

    /** Changes the caller's own password, which ends all other logins of the account. */
    public Answer<AccountId> changePassword(Caller caller, String old, String fresh) {
        Account account = accounts.find(caller.account()).orElseThrow();
        if (!passwords.matches(old, account.passwordHash())) {
            return Answer.refused(Refusal.of(IdentityRefusal.WRONG_PASSWORD));
        }
        return policy.weakness(account.login(), fresh)
                .map(Answer::<AccountId>refused)
                .orElseGet(() -> {
                    accounts.put(account.withPasswordHash(passwords.hash(fresh)));
                    sessions.endAll(account.id(), caller.session());
                    return Answer.accepted(account.id());
                });
    }

    /** Login names are compared without regard to case and to how letters are composed. */
    static String normalised(String login) {
        return Names.normalised(login).toLowerCase(Locale.ROOT);
    }

    /** Counted before the password is looked at, so that many attempts at once do not slip through together. */
    private Optional<Duration> wait(Attempt attempt) {
        attempts.prune(attempt.at().minus(limits.window()));
        attempts.add(attempt);
        return limits.wait(
                attempt,
                attempts.since(
                        attempt.accountHash(),
                        attempt.addressHash(),
                        attempt.at().minus(limits.window())));
    }

    private Optional<Account> verified(String login, String password) {
        Optional<Account> found = accounts.findByLogin(login);
        if (found.isEmpty()) {
            passwords.matchNobody(password);
            return Optional.empty();
        }
        return found.filter(account -> passwords.matches(password, account.passwordHash()))
                .filter(account -> !account.disabled())
                .map(account -> strengthened(account, password));
    }

    private Account strengthened(Account account, String password) {
        if (!passwords.outdated(account.passwordHash())) {
            return account;
        }
        Account stronger = account.withPasswordHash(passwords.hash(password));
        accounts.put(stronger);
        return stronger;
    }

    private static Refusal throttled(Duration wait) {
        return Refusal.of(
                IdentityRefusal.LOGIN_THROTTLED, Map.of("retryAfterSeconds", Math.max(1, wait.toSeconds() + 1)));
    }
}
