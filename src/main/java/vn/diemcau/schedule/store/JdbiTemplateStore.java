package vn.diemcau.schedule.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.template.Template;
import vn.diemcau.schedule.template.TemplateStore;

/** Templates in the database. */
@Dependent
public class JdbiTemplateStore implements TemplateStore {

    private final Jdbi jdbi;

    @Inject
    public JdbiTemplateStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Template> of(Collection<UnitId> units) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from meeting_template where unit_id in (<units>) order by name, id")
                .bindList("units", units.stream().map(UnitId::value).toList())
                .map((row, context) -> template(row))
                .list());
    }

    @Override
    public Optional<Template> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from meeting_template where id = :id")
                .bind("id", id)
                .map((row, context) -> template(row))
                .findOne());
    }

    @Override
    public void put(Template template) {
        jdbi.useTransaction(handle -> {
            int changed = bound(handle.createUpdate("""
                                    update meeting_template set unit_id = :unit, name = :name, content = :content,
                                      saved_account = :account, saved_person = :person, saved_name = :author, saved_at = :at
                                    where id = :id
                                    """), template).execute();
            if (changed == 0) {
                bound(handle.createUpdate("""
                                        insert into meeting_template (id, unit_id, name, content, saved_account, saved_person, saved_name, saved_at)
                                        values (:id, :unit, :name, :content, :account, :person, :author, :at)
                                        """), template).execute();
            }
        });
    }

    @Override
    public void remove(String id) {
        jdbi.useHandle(handle -> handle.execute("delete from meeting_template where id = ?", id));
    }

    private static Update bound(Update update, Template template) {
        return update.bind("id", template.id())
                .bind("unit", template.unit().value())
                .bind("name", template.name())
                .bind("content", template.content())
                .bind("account", template.by().account().value())
                .bind("person", template.by().person().value())
                .bind("author", template.by().name())
                .bind("at", template.at());
    }

    private static Template template(ResultSet row) throws SQLException {
        return new Template(
                row.getString("id"),
                new UnitId(row.getString("unit_id")),
                row.getString("name"),
                row.getString("content"),
                Rows.author(row, "saved"),
                Rows.instant(row, "saved_at"));
    }
}
