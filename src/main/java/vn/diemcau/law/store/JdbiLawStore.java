package vn.diemcau.law.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.CalendarDay;
import vn.diemcau.law.Entered;
import vn.diemcau.law.LawStore;
import vn.diemcau.law.Policy;
import vn.diemcau.law.Stated;
import vn.diemcau.law.WorkingWeek;

/** A province's own statements in the database. Whoever writes raises the one revision first, so that writers wait for each other. */
@ApplicationScoped
public class JdbiLawStore implements LawStore {

    private final Jdbi jdbi;

    @Inject
    public JdbiLawStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Stated load() {
        return jdbi.inTransaction(handle -> new Stated(
                revision(handle),
                new YearRows(handle).all(),
                new PolicyRows(handle).all(),
                new WeekRows(handle).all()));
    }

    @Override
    public long revision() {
        return jdbi.withHandle(JdbiLawStore::revision);
    }

    @Override
    public boolean putYear(long seen, int year, List<CalendarDay> days, Entered entered) {
        return write(seen, handle -> new YearRows(handle).put(year, days, entered));
    }

    @Override
    public boolean dropYear(long seen, int year) {
        return write(seen, handle -> new YearRows(handle).drop(year));
    }

    @Override
    public boolean add(long seen, Policy policy, Entered entered) {
        return write(seen, handle -> new PolicyRows(handle).add(policy, entered));
    }

    @Override
    public boolean end(long seen, String policy, LocalDate to) {
        return write(seen, handle -> new PolicyRows(handle).end(policy, to));
    }

    @Override
    public boolean putWeek(long seen, UnitId unit, WorkingWeek week) {
        return write(seen, handle -> new WeekRows(handle).put(unit, week));
    }

    @Override
    public boolean dropWeek(long seen, UnitId unit) {
        return write(seen, handle -> new WeekRows(handle).drop(unit));
    }

    private boolean write(long seen, Consumer<Handle> deed) {
        return jdbi.inTransaction(handle -> {
            boolean mine = handle.execute(
                            "update law_revision set revision = revision + 1 where id = 1 and revision = ?", seen)
                    == 1;
            if (mine) {
                deed.accept(handle);
            }
            return mine;
        });
    }

    private static long revision(Handle handle) {
        return handle.createQuery("select revision from law_revision where id = 1")
                .mapTo(Long.class)
                .one();
    }
}
