package vn.diemcau.unit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.unit.Person;
import vn.diemcau.unit.PersonStore;

/** People and their posts in the database. */
@ApplicationScoped
public class JdbiPersonStore implements PersonStore {

    private static final String SELECT = "select id, name, post, unit_id, place from person";
    private static final String UPDATE =
            "update person set name = :name, post = :post, unit_id = :unit, place = :rank where id = :id";
    private static final String INSERT =
            "insert into person (id, name, post, unit_id, place) values (:id, :name, :post, :unit, :rank)";

    private final Jdbi jdbi;

    @Inject
    public JdbiPersonStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Person> all() {
        return jdbi.withHandle(handle ->
                handle.createQuery(SELECT).map((row, context) -> person(row)).list());
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where id = :id")
                .bind("id", id.value())
                .map((row, context) -> person(row))
                .findOne());
    }

    @Override
    public List<Person> find(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(SELECT + " where id in (<ids>)")
                        .bindList("ids", ids.stream().map(PersonId::value).toList())
                        .map((row, context) -> person(row))
                        .list());
    }

    @Override
    public void put(Person person) {
        jdbi.useTransaction(handle -> {
            if (write(handle, UPDATE, person) == 0) {
                write(handle, INSERT, person);
            }
        });
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("name"),
                row.getString("post"),
                Rows.unit(row, "unit_id"),
                row.getInt("place"));
    }

    private static int write(Handle handle, String sql, Person person) {
        return handle.createUpdate(sql)
                .bind("id", person.id().value())
                .bind("name", person.name())
                .bind("post", person.post())
                .bind("unit", person.unit().value())
                .bind("rank", person.rank())
                .execute();
    }
}
