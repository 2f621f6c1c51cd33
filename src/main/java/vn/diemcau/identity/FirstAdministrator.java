package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Units;

/**
 * How an installation without accounts gets its first one: through a link that only somebody who reads the server's log knows, that
 * works once, and not for long.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Duration LINK_LIFE = Duration.ofHours(24);

    private final SetupLinkStore links;
    private final Accounts accounts;
    private final Units units;
    private final Passwords passwords;
    private final Clock clock;

    @Inject
    public FirstAdministrator(SetupLinkStore links, Accounts accounts, Units units, Passwords passwords, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.units = units;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A fresh token for the link; earlier ones stop working. */
    public String link() {
        String token = Tokens.fresh();
        links.replace(Tokens.hash(token), clock.instant().plus(LINK_LIFE));
        return token;
    }

    /** Creates the administrator, if the link holds. The link is used up by success only, and only once. */
    public Answer<Account> create(String token, String login, String name, String password) {
        String hash = Tokens.hash(token);
        if (!accounts.none() || !links.holds(hash, clock.instant())) {
            return invalid();
        }
        return accounts.validated(draft(login, name), password)
                .then(draft -> links.use(hash, clock.instant())
                        ? Answer.accepted(accounts.add(draft, passwords.hash(password)))
                        : invalid());
    }

    /** The administrator belongs to a unit of its own at the top, because before the first import there is no other. */
    private AccountDraft draft(String login, String name) {
        UnitId own = units.ensureTop("he-thong", "Quản trị hệ thống", LocalDate.now(clock));
        return new AccountDraft(
                login, name, "Quản trị hệ thống", own, 0, List.of(new RoleInUnit(Role.ADMINISTRATOR, own, null)));
    }

    private static Answer<Account> invalid() {
        return Answer.refused(Refusal.of(IdentityRefusal.LINK_INVALID));
    }
}
