package vn.diemcau.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;

/** Where it is kept how units and people are reached. Putting replaces; of whom nothing is known is absent. */
public interface Contacts {

    /** How these units are reached, as far as it is known. */
    Map<UnitId, Contact> ofUnits(Collection<UnitId> units);

    /** How these people are reached, as far as it is known. */
    Map<PersonId, Contact> ofPeople(Collection<PersonId> people);

    /** Keeps how the unit is reached. */
    void put(UnitId unit, Contact contact);

    /** Keeps how the person is reached. */
    void put(PersonId person, Contact contact);

    /** How the unit is reached. */
    default Contact of(UnitId unit) {
        return ofUnits(List.of(unit)).getOrDefault(unit, Contact.NONE);
    }

    /** How the person is reached. */
    default Contact of(PersonId person) {
        return ofPeople(List.of(person)).getOrDefault(person, Contact.NONE);
    }
}
