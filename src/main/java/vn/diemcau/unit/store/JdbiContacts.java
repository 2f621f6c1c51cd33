package vn.diemcau.unit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Contact;
import vn.diemcau.unit.Contacts;

/** Addresses and telephone numbers in the database. */
@ApplicationScoped
public class JdbiContacts implements Contacts {

    private static final String UNIT = "UNIT";
    private static final String PERSON = "PERSON";
    private static final String SELECT =
            "select owner, email, phone from contact where kind = :kind and owner in (<owners>)";
    private static final String UPDATE =
            "update contact set email = :email, phone = :phone where kind = :kind and owner = :owner";
    private static final String INSERT =
            "insert into contact (kind, owner, email, phone) values (:kind, :owner, :email, :phone)";

    private final Jdbi jdbi;

    @Inject
    public JdbiContacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<UnitId, Contact> ofUnits(Collection<UnitId> units) {
        return find(UNIT, units.stream().map(UnitId::value).toList(), UnitId::new);
    }

    @Override
    public Map<PersonId, Contact> ofPeople(Collection<PersonId> people) {
        return find(PERSON, people.stream().map(PersonId::value).toList(), PersonId::new);
    }

    @Override
    public void put(UnitId unit, Contact contact) {
        put(UNIT, unit.value(), contact);
    }

    @Override
    public void put(PersonId person, Contact contact) {
        put(PERSON, person.value(), contact);
    }

    private <T> Map<T, Contact> find(String kind, Collection<String> owners, Function<String, T> id) {
        return owners.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle
                        .createQuery(SELECT)
                        .bind("kind", kind)
                        .bindList("owners", owners)
                        .map((row, context) -> Map.entry(
                                id.apply(row.getString("owner")),
                                new Contact(row.getString("email"), row.getString("phone"))))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void put(String kind, String owner, Contact contact) {
        jdbi.useTransaction(handle -> {
            if (write(handle, UPDATE, kind, owner, contact) == 0) {
                write(handle, INSERT, kind, owner, contact);
            }
        });
    }

    private static int write(Handle handle, String sql, String kind, String owner, Contact contact) {
        return handle.createUpdate(sql)
                .bind("kind", kind)
                .bind("owner", owner)
                .bind("email", contact.email())
                .bind("phone", contact.phone())
                .execute();
    }
}
