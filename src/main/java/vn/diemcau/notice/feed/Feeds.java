package vn.diemcau.notice.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.Tokens;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.UnitId;

/**
 * Opens and closes calendars. Everybody opens their own; leaders and secretaries open that of exactly their unit. Asking again gives a new
 * address and ends the old one. Each secret is shown once.
 */
@Dependent
public class Feeds {

    static final int PASSWORDS = 10;
    static final int LABEL = 60;

    private final FeedStore store;
    private final Clock clock;
    private final Ids ids;

    @Inject
    public Feeds(FeedStore store, Clock clock, Ids ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    /** A password that has just been made. */
    public record Fresh(AppPassword password, String secret) {

        @Override
        public String toString() {
            return "Fresh[" + password.id() + "]";
        }
    }

    /** Opens a calendar, or gives it a new address: the secret of that address. */
    public Answer<String> open(FeedOwner owner, Caller caller) {
        if (!mayOpen(owner, caller)) {
            return FeedRefusal.FEED_NOT_YOURS.answer();
        }
        String token = Tokens.fresh();
        store.put(new Feed(owner, caller.account(), now()), Tokens.hash(token));
        return Answer.accepted(token);
    }

    /** Closes a calendar. */
    public Answer<FeedOwner> close(FeedOwner owner, Caller caller) {
        if (!mayOpen(owner, caller)) {
            return FeedRefusal.FEED_NOT_YOURS.answer();
        }
        store.remove(owner);
        return Answer.accepted(owner);
    }

    /** The feed of this owner, if it is open. */
    public Optional<Feed> feed(FeedOwner owner) {
        return store.feed(owner);
    }

    /** The feed at the address with this secret. */
    public Optional<Feed> behind(String token) {
        return store.feed(Tokens.hash(token));
    }

    /** The units whose calendars the caller may open. */
    public static Set<UnitId> units(Caller caller) {
        var units = new TreeSet<UnitId>((one, other) -> one.value().compareTo(other.value()));
        caller.units(Role.LEADER).forEach(units::add);
        caller.units(Role.SECRETARY).forEach(units::add);
        return units;
    }

    /** The caller's passwords. */
    public List<AppPassword> passwords(Caller caller) {
        return store.passwords(caller.account());
    }

    /** Makes a password for a program. */
    public Answer<Fresh> addPassword(@Nullable String entered, Caller caller) {
        String label = entered == null ? "" : Names.normalised(entered);
        if (label.isEmpty() || label.length() > LABEL) {
            return FeedRefusal.FEED_LABEL_NEEDED.answer(LABEL);
        }
        if (store.passwords(caller.account()).size() >= PASSWORDS) {
            return FeedRefusal.FEED_TOO_MANY_PASSWORDS.answer(PASSWORDS);
        }
        var password = new AppPassword(ids.next(), caller.account(), label, now(), null);
        String secret = Tokens.fresh();
        store.add(password, Tokens.hash(secret));
        return Answer.accepted(new Fresh(password, secret));
    }

    /** Takes a password back. */
    public void removePassword(String id, Caller caller) {
        store.remove(caller.account(), id);
    }

    /** The account that this password opens the calendar of. */
    public Optional<AccountId> opens(String secret) {
        Optional<AppPassword> found = store.password(Tokens.hash(secret));
        found.filter(this::isNoteworthy).ifPresent(password -> store.used(password.id(), now()));
        return found.map(AppPassword::account);
    }

    private boolean isNoteworthy(AppPassword password) {
        return password.usedAt() == null || password.usedAt().isBefore(now().minus(1, ChronoUnit.HOURS));
    }

    private static boolean mayOpen(FeedOwner owner, Caller caller) {
        return owner.unit()
                .map(unit -> units(caller).contains(unit))
                .orElseGet(() -> owner.equals(FeedOwner.of(caller.account())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
