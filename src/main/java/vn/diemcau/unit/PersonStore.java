package vn.diemcau.unit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.PersonId;

/** Where people and their posts are kept. */
public interface PersonStore {

    /** All people; in no order. */
    List<Person> all();

    /** The person with this id. */
    Optional<Person> find(PersonId id);

    /** Those of these people who are there; in no order. */
    List<Person> find(Collection<PersonId> ids);

    /** Adds the person, or replaces the one with the same id. */
    void put(Person person);
}
