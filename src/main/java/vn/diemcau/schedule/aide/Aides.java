package vn.diemcau.schedule.aide;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Permissions;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.ScheduleRefusal;
import vn.diemcau.schedule.aide.Assistance.Party;
import vn.diemcau.schedule.aide.Assistance.Revocation;
import vn.diemcau.unit.Person;

/** A leader's assistants: named and revoked by the leader, or by an administrator who keeps the leader's account. */
@Dependent
public class Aides {

    private final AideStore store;
    private final Circle circle;
    private final Permissions permissions;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Aides(AideStore store, Circle circle, Permissions permissions, Ids ids, Clock clock) {
        this.store = store;
        this.circle = circle;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is known of an assistance.
     *
     * @param said what was said
     * @param active whether it is in force today
     */
    public record Known(Assistance said, boolean active) {}

    /** Everything that was ever said of this leader's assistants, the latest first. */
    public Answer<List<Known>> of(PersonId leader, Caller caller) {
        return kept(leader, caller).map(account -> known(store.of(leader)));
    }

    /** Whom the leader can name, heads first. */
    public Answer<List<Person>> candidates(PersonId leader, Caller caller) {
        return kept(leader, caller).map(circle::candidates);
    }

    /**
     * Names an assistant.
     *
     * @param from the first day; today when null
     * @param until the last day, or null while no end is known
     */
    public Answer<Known> name(
            PersonId leader, PersonId assistant, @Nullable LocalDate from, @Nullable LocalDate until, Caller caller) {
        LocalDate first = from == null ? today() : from;
        return kept(leader, caller)
                .then(account -> days(first, until)
                        .then(days -> circle.candidate(account, assistant)
                                .<Answer<Assistance>>map(hand -> Answer.accepted(named(account, hand, days, caller)))
                                .orElseGet(ScheduleRefusal.ASSISTANT_NOT_OURS::answer)))
                .then(this::added);
    }

    /** Takes it back at once; to repeat it does no harm. */
    public Answer<Known> revoke(PersonId leader, String id, Caller caller) {
        return kept(leader, caller)
                .then(account -> find(leader, id))
                .map(found -> {
                    store.revoke(id, new Revocation(Author.of(caller), now()));
                    return find(leader, id).fold(again -> known(List.of(again)), refusal -> known(List.of(found)));
                })
                .map(known -> known.get(0));
    }

    private Answer<Account> kept(PersonId leader, Caller caller) {
        Optional<Account> account = circle.leader(leader);
        if (account.isEmpty()) {
            return ScheduleRefusal.NOT_A_LEADER.answer();
        }
        return account.filter(found -> found.id().equals(caller.account()) || permissions.mayKeepAccount(caller, found))
                .<Answer<Account>>map(Answer::accepted)
                .orElseGet(ScheduleRefusal.NOT_ALLOWED::answer);
    }

    private static Answer<Period> days(LocalDate from, @Nullable LocalDate until) {
        return until != null && until.isBefore(from)
                ? ScheduleRefusal.LAST_DAY_TOO_EARLY.answer()
                : Answer.accepted(new Period(from, until == null ? null : until.plusDays(1)));
    }

    private Assistance named(Account leader, Account hand, Period days, Caller caller) {
        return new Assistance(ids.next(), Party.of(leader), Party.of(hand), days, Author.of(caller), now(), null);
    }

    private Answer<Known> added(Assistance assistance) {
        if (store.of(assistance.leader().person()).stream().anyMatch(assistance::repeats)) {
            return ScheduleRefusal.ASSISTS_ALREADY.answer();
        }
        store.add(assistance);
        return Answer.accepted(known(List.of(assistance)).get(0));
    }

    private Answer<Assistance> find(PersonId leader, String id) {
        return store.of(leader).stream()
                .filter(assistance -> assistance.id().equals(id))
                .findFirst()
                .<Answer<Assistance>>map(Answer::accepted)
                .orElseGet(ScheduleRefusal.NOT_FOUND::answer);
    }

    private List<Known> known(List<Assistance> said) {
        List<Assistance> active = circle.standing(
                said.stream().filter(one -> one.holdsOn(today())).toList());
        return said.stream().map(one -> new Known(one, active.contains(one))).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
