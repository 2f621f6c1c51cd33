package vn.diemcau.unit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.unit.UnitStore;
import vn.diemcau.unit.history.Organisation;

/** The organisation in the database; a counter row makes the second of two simultaneous changes fail. */
@ApplicationScoped
public class JdbiUnitStore implements UnitStore {

    private final Jdbi jdbi;

    @Inject
    public JdbiUnitStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Revised load() {
        return jdbi.inTransaction(handle -> new Revised(revision(handle), new OrganisationReader(handle).read()));
    }

    @Override
    public long revision() {
        return jdbi.withHandle(JdbiUnitStore::revision);
    }

    @Override
    public boolean save(Revised before, Organisation after) {
        return jdbi.inTransaction(handle -> {
            boolean mine = handle.createUpdate("update unit_revision set revision = revision + 1"
                                    + " where id = 1 and revision = :revision")
                            .bind("revision", before.revision())
                            .execute()
                    == 1;
            if (mine) {
                new OrganisationWriter(handle).write(before.organisation(), after);
            }
            return mine;
        });
    }

    private static long revision(Handle handle) {
        return handle.createQuery("select revision from unit_revision where id = 1")
                .mapTo(Long.class)
                .one();
    }
}
