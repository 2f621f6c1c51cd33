package vn.diemcau.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;

/** The people of the organisation and their posts. */
@ApplicationScoped
public class People {

    private static final Comparator<Person> BY_RANK_AND_GIVEN_NAME = Comparator.comparingInt(Person::rank)
            .thenComparing(person -> givenName(person.name()), Names.order())
            .thenComparing(Person::name, Names.order());

    private final PersonStore store;

    @Inject
    public People(PersonStore store) {
        this.store = store;
    }

    /** The person with this id. */
    public Optional<Person> person(PersonId id) {
        return store.find(id);
    }

    /** These people, as far as they are there. */
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        return store.find(ids).stream().collect(Collectors.toMap(Person::id, person -> person));
    }

    /** Everyone: heads first, then by given name, as Vietnamese lists are. */
    public List<Person> list() {
        return store.all().stream().sorted(BY_RANK_AND_GIVEN_NAME).toList();
    }

    /** The people with a post in this very unit, heads first. */
    public List<Person> list(UnitId unit) {
        return list().stream().filter(person -> person.unit().equals(unit)).toList();
    }

    /** Adds a person, or replaces the one with the same id. */
    public void put(Person person) {
        store.put(person);
    }

    private static String givenName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
