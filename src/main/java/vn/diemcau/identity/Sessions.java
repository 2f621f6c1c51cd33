package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.PersonId;
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

    /** Everybody of ten thousand endpoints and their offices; half a kilobyte each. */
    private static final int REMEMBERED = 30_000;

    /** Logins that are looked up in one query. */
    private static final int AT_ONCE = 500;

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

    /** Looks many logins up together, so that asking for each of them next costs nothing. */
    public void refresh(Collection<String> tokens) {
        Instant now = clock.instant();
        List<String> old = tokens.stream()
                .map(Tokens::hash)
                .distinct()
                .filter(hash -> remembered(hash, now).isEmpty())
                .toList();
        for (int from = 0; from < old.size(); from += AT_ONCE) {
            refresh(old.subList(from, Math.min(old.size(), from + AT_ONCE)), now);
        }
    }

    private void refresh(List<String> tokenHashes, Instant now) {
        long before = ended.get();
        List<Session> alive = store.findByTokenHashes(tokenHashes).stream()
                .filter(session -> alive(session, now))
                .toList();
        Set<String> used = alive.stream()
                .filter(session -> isWrittenDue(session, now))
                .map(Session::id)
                .collect(Collectors.toSet());
        store.seen(used, now);
        List<Known> found = load(
                alive.stream()
                        .map(session -> used.contains(session.id()) ? session.seenAt(now) : session)
                        .toList(),
                now);
        if (ended.get() == before) {
            found.forEach(each -> remember(each.session().tokenHash(), each));
        }
    }

    private List<Known> load(List<Session> sessions, Instant now) {
        Map<AccountId, Account> held =
                accounts.find(sessions.stream().map(Session::account).collect(Collectors.toSet())).stream()
                        .filter(account -> !account.disabled())
                        .collect(Collectors.toMap(Account::id, account -> account));
        Map<PersonId, Person> holders =
                people.people(held.values().stream().map(Account::person).collect(Collectors.toSet()));
        return sessions.stream()
                .flatMap(session -> Stream.ofNullable(held.get(session.account()))
                        .flatMap(account -> Stream.ofNullable(holders.get(account.person()))
                                .map(person -> new Known(session, caller(account, person, session), now))))
                .toList();
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
        Optional<Known> remembered = remembered(tokenHash, now);
        if (remembered.isPresent()) {
            return remembered;
        }
        long before = ended.get();
        Optional<Known> found = store.findByTokenHash(tokenHash).flatMap(session -> load(session, now));
        // A login that ended while it was looked up must not come back by way of the memory.
        found.filter(each -> ended.get() == before).ifPresent(each -> remember(tokenHash, each));
        return found;
    }

    private Optional<Known> remembered(String tokenHash, Instant now) {
        return Optional.ofNullable(known.get(tokenHash)).filter(found -> isFresh(found, now));
    }

    private boolean isFresh(Known found, Instant now) {
        return now.isBefore(found.checkedAt().plus(life.cached()));
    }

    /** What nobody may believe any more makes room first. */
    private void remember(String tokenHash, Known found) {
        if (known.size() >= REMEMBERED) {
            known.values().removeIf(each -> !isFresh(each, found.checkedAt()));
        }
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

    private static boolean isWrittenDue(Session session, Instant now) {
        return !now.isBefore(session.seenAt().plus(WRITE_SEEN_EVERY));
    }

    private Known used(Known found, Instant now) {
        if (!isWrittenDue(found.session(), now)) {
            return found;
        }
        store.seen(Set.of(found.session().id()), now);
        var later = new Known(found.session().seenAt(now), found.caller(), found.checkedAt());
        known.replace(found.session().tokenHash(), found, later);
        return later;
    }
}
