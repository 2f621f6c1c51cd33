package vn.diemcau.schedule.aide;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.AccountStore;
import vn.diemcau.identity.Role;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.aide.Assistance.Party;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;
import vn.diemcau.unit.Units;

/**
 * Among whom a leader finds an assistant: people who can sign in and belong to the leader's authority, which is the leader's unit with the office that acts for it. The same is
 * asked of an assistance every day, so that it ends by itself when either of them leaves.
 */
@Dependent
class Circle {

    private final AccountStore accounts;
    private final People people;
    private final Units units;
    private final Clock clock;

    @Inject
    Circle(AccountStore accounts, People people, Units units, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** The account with which the person leads; empty for everybody who is no leader. */
    Optional<Account> leader(PersonId person) {
        return accounts.all().stream()
                .filter(account -> account.person().equals(person) && leads(account))
                .findFirst();
    }

    /** Whom the leader can name, heads first. */
    List<Person> candidates(Account leader) {
        Map<PersonId, Account> hands = hands();
        return people.person(leader.person()).map(this::authority).stream()
                .flatMap(authority -> people.list().stream()
                        .filter(person -> authority(person).equals(authority)))
                .filter(person -> !person.id().equals(leader.person()) && hands.containsKey(person.id()))
                .toList();
    }

    /** The account of somebody whom the leader can name. */
    Optional<Account> candidate(Account leader, PersonId person) {
        return candidates(leader).stream()
                .filter(candidate -> candidate.id().equals(person))
                .findFirst()
                .map(candidate -> hands().get(candidate.id()));
    }

    /** Those that hold although people come and go. */
    List<Assistance> standing(List<Assistance> named) {
        Map<AccountId, Account> signing = signing(named);
        Map<PersonId, Person> known = people.people(everybody(named, Party::person));
        return named.stream()
                .filter(assistance -> stands(assistance, signing) && together(assistance, known))
                .toList();
    }

    private static boolean stands(Assistance assistance, Map<AccountId, Account> signing) {
        return Optional.ofNullable(signing.get(assistance.leader().account()))
                        .filter(Circle::leads)
                        .isPresent()
                && Optional.ofNullable(signing.get(assistance.assistant().account()))
                        .filter(Circle::lendsAHand)
                        .isPresent();
    }

    private boolean together(Assistance assistance, Map<PersonId, Person> known) {
        Optional<UnitId> leaders =
                Optional.ofNullable(known.get(assistance.leader().person())).map(this::authority);
        return leaders.isPresent()
                && leaders.equals(
                        Optional.ofNullable(known.get(assistance.assistant().person()))
                                .map(this::authority));
    }

    private Map<AccountId, Account> signing(List<Assistance> named) {
        return accounts.find(everybody(named, Party::account)).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    private static <T> Set<T> everybody(Collection<Assistance> named, Function<Party, T> name) {
        return named.stream()
                .flatMap(assistance -> Stream.of(assistance.leader(), assistance.assistant()))
                .map(name)
                .collect(Collectors.toSet());
    }

    private Map<PersonId, Account> hands() {
        return accounts.all().stream()
                .filter(Circle::lendsAHand)
                .collect(Collectors.toMap(Account::person, Function.identity(), (first, second) -> first));
    }

    private static boolean leads(Account account) {
        return !account.disabled() && account.roles().stream().anyMatch(role -> role.role() == Role.LEADER);
    }

    /** The account of a room assists nobody. */
    private static boolean lendsAHand(Account account) {
        return !account.disabled() && account.roles().stream().anyMatch(role -> role.role() != Role.SITE);
    }

    private UnitId authority(Person person) {
        return units.authority(person.unit(), LocalDate.now(clock));
    }
}
