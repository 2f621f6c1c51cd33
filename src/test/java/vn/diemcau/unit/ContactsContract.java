package vn.diemcau.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;

/** What every place for contacts must do. */
public abstract class ContactsContract {

    private static final UnitId UNIT = new UnitId("u-03160");
    private static final PersonId PERSON = new PersonId("u-03160");

    /** A place where nobody's contact is known. */
    protected abstract Contacts empty();

    @Test
    void whatWasPutIsThereAndPuttingAgainReplaces() {
        Contacts contacts = empty();
        var first = new Contact("xa@dienbien.example", "");
        var second = new Contact("", "0215 000 0001");
        assertThat(contacts.of(UNIT)).isEqualTo(Contact.NONE);

        contacts.put(UNIT, first);
        assertThat(contacts.ofUnits(List.of(UNIT, new UnitId("u-1")))).isEqualTo(Map.of(UNIT, first));

        contacts.put(UNIT, second);
        assertThat(contacts.of(UNIT)).isEqualTo(second);
    }

    @Test
    void aPersonIsNotTheUnitOfTheSameName() {
        Contacts contacts = empty();
        contacts.put(UNIT, new Contact("xa@dienbien.example", ""));

        assertThat(contacts.of(PERSON)).isEqualTo(Contact.NONE);
        assertThat(contacts.ofPeople(List.of())).isEmpty();
    }
}
