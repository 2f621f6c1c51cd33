package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;

/**
 * The logins in progress. A login is a row with the hash of the token that the cookie carries, so a restarted server still knows
 * everyone; a short memory of the last look-ups keeps requests cheap and is emptied when a login ends.
 */
@ApplicationScoped
public class Sessions {

    /** Name of the cookie that carries the token. */
    public static final String COOKIE = "dc_session";

    private static final Duration WRITE_SEEN_EVERY = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final SessionStore store;
    private final AccountStore accounts;
    private final People people;
    private final SessionLife life;
    private final Clock clock;
    private final Ids ids;
    private final Event<SignedOut> signedOut;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong ended = new AtomicLong();

    private record Known(Session session, Caller caller, Instant checkedAt) {}

    @Inject
    public Sessions(
            SessionStore store,
            AccountStore accounts,
            People people,
            SessionLife life,
            Clock clock,
            Ids ids,
            Event<SignedOut> signedOut) {
        this.store = store;
        this.accounts = accounts;
        this.people = people;
        this.life = life;
        this.clock = clock;
        this.ids = ids;
        this.signedOut = signedOut;
    }

    /**
     * Begins a login.
     *
     * @return the token for the cookie; it is not kept anywhere else
     */
    public String open(AccountId account) {
        Instant now = clock.instant();
        store.prune(now, now.minus(life.idle()));
        String token = Tokens.fresh();
        store.add(new Session(ids.next(), Tokens.hash(token), account, now, now.plus(life.absolute())));
        return token;
    }

    /** Who holds the token, if the login has not ended and the account is not disabled. */
    public Optional<Caller> caller(@Nullable String token) {
        if (token == null || token.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return known(Tokens.hash(token), now)
                .filter(found -> alive(found.session(), now))
                .map(found -> used(found, now).caller());
    }

    /** The secret that a page sends back in a header to prove that it may read our answers; follows from the token. */
    public String csrf(String token) {
        return Tokens.derived("csrf", token);
    }

    /** Whether the header belongs to the token. */
    public boolean csrfMatches(String token, @Nullable String header) {
        return header != null && Tokens.same(csrf(token), header);
    }

    /** Ends the login everywhere: its row, what is remembered of it, and, through {@link SignedOut}, its sockets. */
    public void end(String session) {
        store.remove(session);
        forget();
        signedOut.fire(new SignedOut(session));
    }

    /**
     * Ends the logins of an account.
     *
     * @param except a login that goes on, or null
     */
    public void endAll(AccountId account, @Nullable String except) {
        store.of(account).stream()
                .map(Session::id)
                .filter(session -> !session.equals(except))
                .forEach(this::end);
    }

    /** Forgets what is remembered, so that changed roles hold at once. */
    public void forget() {
        ended.incrementAndGet();
        known.clear();
    }

    /** A login that has ended, here or on another node, is not remembered. */
    void ended(@Observes SignedOut event) {
        forget();
    }

    private Optional<Known> known(String tokenHash, Instant now) {
        Known remembered = known.get(tokenHash);
        if (remembered != null && now.isBefore(remembered.checkedAt().plus(life.cached()))) {
            return Optional.of(remembered);
        }
        long before = ended.get();
        Optional<Known> found = store.findByTokenHash(tokenHash).flatMap(session -> load(session, now));
        // A login that ended while it was looked up must not come back by way of the memory.
        found.filter(each -> ended.get() == before).ifPresent(each -> remember(tokenHash, each));
        return found;
    }

    private void remember(String tokenHash, Known found) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(tokenHash, found);
    }

    private Optional<Known> load(Session session, Instant now) {
        return accounts.find(session.account())
                .filter(account -> !account.disabled())
                .flatMap(account -> people.person(account.person()).map(person -> caller(account, person, session)))
                .map(caller -> new Known(session, caller, now));
    }

    private static Caller caller(Account account, Person person, Session session) {
        return new Caller(account.id(), person.id(), person.name(), account.roles(), session.id());
    }

    private boolean alive(Session session, Instant now) {
        return now.isBefore(session.expiresAt())
                && now.isBefore(session.seenAt().plus(life.idle()));
    }

    private Known used(Known found, Instant now) {
        if (now.isBefore(found.session().seenAt().plus(WRITE_SEEN_EVERY))) {
            return found;
        }
        store.seen(found.session().id(), now);
        var later = new Known(found.session().seenAt(now), found.caller(), found.checkedAt());
        known.replace(found.session().tokenHash(), found, later);
        return later;
    }
}
