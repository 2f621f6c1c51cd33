package vn.diemcau.law.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.Entered;
import vn.diemcau.law.Measure;
import vn.diemcau.law.Policy;
import vn.diemcau.law.Rule;
import vn.diemcau.law.Stated;

/** The policies of the province, kinds of meeting side by side in one cell. */
record PolicyRows(Handle handle) {

    List<Stated.Own> all() {
        return handle.createQuery("select * from law_policy order by valid_from, entered_at, id")
                .map((row, context) -> new Stated.Own(policy(row), Rows.entered(row)))
                .list();
    }

    void add(Policy policy, Entered entered) {
        handle.createUpdate("""
                        insert into law_policy (id, rule, kinds, unit_id, amount, measure, citation, confirmed, valid_from,
                          valid_to, entered_by, entered_at)
                        values (:id, :rule, :kinds, :unit, :amount, :measure, :citation, :confirmed, :from, :to, :by, :at)
                        """)
                .bind("id", policy.id())
                .bind("rule", policy.rule().name())
                .bind("kinds", String.join(" ", new TreeSet<>(policy.kinds())))
                .bind("unit", policy.unit() == null ? null : policy.unit().value())
                .bind("amount", policy.amount())
                .bind("measure", policy.measure().name())
                .bind("citation", policy.citation())
                .bind("confirmed", policy.confirmed())
                .bind("from", policy.life().from())
                .bind("to", policy.life().to())
                .bind("by", entered.by())
                .bind("at", Rows.at(entered))
                .execute();
    }

    void end(String policy, LocalDate to) {
        handle.execute("update law_policy set valid_to = ? where id = ?", to, policy);
    }

    private static Policy policy(ResultSet row) throws SQLException {
        String kinds = row.getString("kinds");
        return new Policy(
                row.getString("id"),
                Rule.valueOf(row.getString("rule")),
                kinds.isEmpty() ? Set.of() : Set.of(kinds.split(" ", -1)),
                unit(row.getString("unit_id")),
                row.getInt("amount"),
                Measure.valueOf(row.getString("measure")),
                row.getString("citation"),
                row.getBoolean("confirmed"),
                new Period(Rows.date(row, "valid_from"), Rows.dateOrNull(row, "valid_to")));
    }

    private static @Nullable UnitId unit(@Nullable String id) {
        return id == null ? null : new UnitId(id);
    }
}
