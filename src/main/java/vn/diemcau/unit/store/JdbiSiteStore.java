package vn.diemcau.unit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.SiteKind;
import vn.diemcau.unit.SiteStore;

/** Sites in the database. */
@ApplicationScoped
public class JdbiSiteStore implements SiteStore {

    private static final String UPDATE = "update site set unit_id = :unit, name = :name, kind = :kind,"
            + " responsible = :responsible, phone = :phone, open_from = :from, open_to = :to where id = :id";
    private static final String INSERT = "insert into site (id, unit_id, name, kind, responsible, phone, open_from,"
            + " open_to) values (:id, :unit, :name, :kind, :responsible, :phone, :from, :to)";

    private final Jdbi jdbi;

    @Inject
    public JdbiSiteStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Site> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, unit_id, name, kind, responsible, phone, open_from, open_to from site")
                .map((row, context) -> new Site(
                        new SiteId(row.getString("id")),
                        Rows.unit(row, "unit_id"),
                        row.getString("name"),
                        SiteKind.valueOf(row.getString("kind")),
                        row.getString("responsible"),
                        row.getString("phone"),
                        Rows.period(row, "open_from", "open_to")))
                .list());
    }

    @Override
    public long revision() {
        return jdbi.withHandle(handle -> handle.createQuery("select revision from unit_revision where id = 2")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void put(Site site) {
        jdbi.useTransaction(handle -> {
            handle.execute("update unit_revision set revision = revision + 1 where id = 2");
            if (write(handle, UPDATE, site) == 0) {
                write(handle, INSERT, site);
            }
        });
    }

    private static int write(Handle handle, String sql, Site site) {
        return handle.createUpdate(sql)
                .bind("id", site.id().value())
                .bind("unit", site.unit().value())
                .bind("name", site.name())
                .bind("kind", site.kind().name())
                .bind("responsible", site.responsible())
                .bind("phone", site.phone())
                .bind("from", site.open().from())
                .bind("to", site.open().to())
                .execute();
    }
}
