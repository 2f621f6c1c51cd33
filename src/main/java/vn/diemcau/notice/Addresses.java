package vn.diemcau.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.Role;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Contact;
import vn.diemcau.unit.Contacts;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.Units;

/**
 * Where a site is written to: the address of its unit, which the office reads; where the unit has none, the addresses of those who answer for
 * it, its leaders and secretaries. And where a person is written to.
 */
@Dependent
public class Addresses {

    private static final Set<Role> DESK = EnumSet.of(Role.LEADER, Role.SECRETARY);

    private final Units units;
    private final Contacts contacts;
    private final Accounts accounts;

    @Inject
    public Addresses(Units units, Contacts contacts, Accounts accounts) {
        this.units = units;
        this.contacts = contacts;
        this.accounts = accounts;
    }

    /** The addresses of each of these sites; a site without any is absent. */
    public Map<SiteId, Set<String>> of(Collection<SiteId> sites) {
        Map<SiteId, UnitId> owners = new HashMap<>();
        sites.forEach(site -> units.site(site).map(Site::unit).ifPresent(unit -> owners.put(site, unit)));
        Map<UnitId, Set<String>> known = addresses(Set.copyOf(owners.values()));
        return owners.entrySet().stream()
                .filter(owner -> known.containsKey(owner.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, owner -> known.getOrDefault(owner.getValue(), Set.of())));
    }

    /** The address of each of these people; somebody without one is absent. */
    public Map<PersonId, Set<String>> ofPeople(Collection<PersonId> people) {
        return contacts.ofPeople(people).entrySet().stream()
                .filter(known -> !known.getValue().email().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, known -> Set.of(known.getValue().email())));
    }

    /** The addresses of each of these receivers; one without any is absent. */
    Map<Receiver, Set<String>> ofAll(Collection<Receiver> receivers) {
        Map<Receiver, Set<String>> known = new HashMap<>();
        of(receivers.stream().flatMap(to -> to.site().stream()).collect(Collectors.toSet()))
                .forEach((site, addresses) -> known.put(Receiver.of(site), addresses));
        ofPeople(receivers.stream().flatMap(to -> to.person().stream()).collect(Collectors.toSet()))
                .forEach((person, addresses) -> known.put(Receiver.of(person), addresses));
        return known;
    }

    private Map<UnitId, Set<String>> addresses(Set<UnitId> owners) {
        Map<UnitId, Set<String>> known = new HashMap<>();
        contacts.ofUnits(owners).forEach((unit, contact) -> add(known, unit, contact));
        Set<UnitId> silent =
                owners.stream().filter(unit -> !known.containsKey(unit)).collect(Collectors.toSet());
        if (!silent.isEmpty()) {
            addPeople(known, silent);
        }
        return known;
    }

    private void addPeople(Map<UnitId, Set<String>> known, Set<UnitId> silent) {
        List<Account> all =
                accounts.all().stream().filter(account -> !account.disabled()).toList();
        Map<PersonId, Set<UnitId>> desks = new HashMap<>();
        all.forEach(account -> account.roles().stream()
                .filter(role -> DESK.contains(role.role()) && silent.contains(role.unit()))
                .forEach(role -> desks.computeIfAbsent(account.person(), person -> new LinkedHashSet<>())
                        .add(role.unit())));
        contacts.ofPeople(desks.keySet())
                .forEach((person, contact) ->
                        desks.getOrDefault(person, Set.of()).forEach(unit -> add(known, unit, contact)));
    }

    private static void add(Map<UnitId, Set<String>> known, UnitId unit, Contact contact) {
        if (!contact.email().isEmpty()) {
            known.computeIfAbsent(unit, key -> new LinkedHashSet<>()).add(contact.email());
        }
    }
}
