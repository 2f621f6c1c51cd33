package vn.diemcau.schedule.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.group.Group;
import vn.diemcau.schedule.group.GroupStore;

/** Saved groups as rows, each with its lines. */
@Dependent
public class JdbiGroupStore implements GroupStore {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    @Inject
    public JdbiGroupStore(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Optional<Group> find(String id) {
        return jdbi.withHandle(handle ->
                read(
                                handle,
                                handle.createQuery("select * from guest_group where id = :id")
                                        .bind("id", id))
                        .stream()
                        .findFirst());
    }

    @Override
    public List<Group> of(Set<UnitId> units) {
        return jdbi.withHandle(handle -> read(
                handle,
                handle.createQuery("select * from guest_group where unit_id in (<units>)")
                        .bindList("units", units.stream().map(UnitId::value).toList())));
    }

    @Override
    public void add(Group group) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate(
                            "insert into guest_group (id, unit_id, name, version) values (:id, :unit, :name, :version)")
                    .bind("id", group.id())
                    .bind("unit", group.unit().value())
                    .bind("name", group.name())
                    .bind("version", group.version())
                    .execute();
            lines(handle).insert(group.id(), group.lines());
        });
    }

    @Override
    public boolean replace(Group group) {
        return jdbi.inTransaction(handle -> {
            int changed = handle.createUpdate(
                            "update guest_group set name = :name, version = :version where id = :id and version = :before")
                    .bind("name", group.name())
                    .bind("version", group.version())
                    .bind("before", group.version() - 1)
                    .bind("id", group.id())
                    .execute();
            if (changed == 1) {
                lines(handle).delete(group.id());
                lines(handle).insert(group.id(), group.lines());
            }
            return changed == 1;
        });
    }

    @Override
    public boolean remove(String id, int version) {
        return jdbi.inTransaction(handle -> {
            boolean current = handle.createQuery("select version from guest_group where id = :id for update")
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .findOne()
                    .filter(found -> found == version)
                    .isPresent();
            if (current) {
                lines(handle).delete(id);
                handle.execute("delete from guest_group where id = ?", id);
            }
            return current;
        });
    }

    private List<Group> read(Handle handle, Query query) {
        List<Group> bare = query.map((row, context) -> new Group(
                        row.getString("id"),
                        new UnitId(row.getString("unit_id")),
                        row.getString("name"),
                        List.of(),
                        row.getInt("version")))
                .list();
        Map<String, List<Invitee>> lines = bare.isEmpty()
                ? Map.of()
                : lines(handle).of(bare.stream().map(Group::id).toList());
        return bare.stream()
                .map(group -> new Group(
                        group.id(),
                        group.unit(),
                        group.name(),
                        lines.getOrDefault(group.id(), List.of()),
                        group.version()))
                .toList();
    }

    private InviteeRows lines(Handle handle) {
        return new InviteeRows(handle, json, InviteeRows.Table.GROUP);
    }
}
