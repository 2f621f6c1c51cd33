package vn.diemcau.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.diemcau.kernel.Period;

/** The policies that the application brings along, as data with their citations. */
public final class ShippedPolicies {

    private static final List<Policy> ALL = CsvRows.shipped(ShippedPolicies.class, "policies.csv").stream()
            .map(ShippedPolicies::policy)
            .toList();

    private ShippedPolicies() {}

    /** All of them, of all times. */
    public static List<Policy> all() {
        return ALL;
    }

    private static Policy policy(List<String> cells) {
        return new Policy(
                cells.get(0),
                Rule.valueOf(cells.get(1)),
                cells.get(2).isEmpty() ? Set.of() : Set.of(cells.get(2).split(" ", -1)),
                null,
                Integer.parseInt(cells.get(3)),
                Measure.valueOf(cells.get(4)),
                cells.get(5),
                Boolean.parseBoolean(cells.get(6)),
                new Period(
                        LocalDate.parse(cells.get(7)), cells.get(8).isEmpty() ? null : LocalDate.parse(cells.get(8))));
    }
}
