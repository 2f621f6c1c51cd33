package vn.diemcau.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.Table;

/** The policies that the application brings along, as data with their citations. */
public final class ShippedPolicies {

    private static final List<Policy> ALL = Table.shipped(ShippedPolicies.class, "policies.csv").stream()
            .map(ShippedPolicies::policy)
            .toList();

    private ShippedPolicies() {}

    /** All of them, of all times. */
    public static List<Policy> all() {
        return ALL;
    }

    private static Policy policy(Table.Row row) {
        return new Policy(
                row.cell("id"),
                Rule.valueOf(row.cell("rule")),
                Set.copyOf(row.words("kinds")),
                null,
                Integer.parseInt(row.cell("amount")),
                Measure.valueOf(row.cell("measure")),
                row.cell("citation"),
                Boolean.parseBoolean(row.cell("confirmed")),
                new Period(
                        LocalDate.parse(row.cell("from")),
                        row.cell("to").isEmpty() ? null : LocalDate.parse(row.cell("to"))));
    }
}
