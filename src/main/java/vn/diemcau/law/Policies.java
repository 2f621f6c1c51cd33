package vn.diemcau.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.diemcau.kernel.UnitId;

/**
 * All policies of all times. Of several that concern a meeting holds the one of the nearest unit; of the same unit the one that names the
 * kind before one for all kinds; of those the one that began last.
 */
public record Policies(List<Policy> all) {

    private static final Comparator<Policy> CLOSER = Comparator.<Policy, Boolean>comparing(
                    policy -> policy.kinds().isEmpty())
            .thenComparing(policy -> policy.life().from(), Comparator.reverseOrder())
            .thenComparing(Policy::id, Comparator.reverseOrder());

    public Policies {
        all = List.copyOf(all);
    }

    /**
     * The policy that holds.
     *
     * @param kind the kind of meeting
     * @param units the convening unit and those above it, the nearest first
     * @param day of the meeting
     */
    public Optional<Policy> of(Rule rule, String kind, List<UnitId> units, LocalDate day) {
        return all.stream()
                .filter(policy -> policy.concerns(rule, kind, day) && distance(policy, units) >= 0)
                .min(Comparator.<Policy>comparingInt(policy -> distance(policy, units))
                        .thenComparing(CLOSER));
    }

    /** How far away the unit is that the policy was made for; below zero when it is none of these. */
    private static int distance(Policy policy, List<UnitId> units) {
        return policy.unit() == null
                ? units.size()
                : IntStream.range(0, units.size())
                        .filter(place -> units.get(place).equals(policy.unit()))
                        .findFirst()
                        .orElse(-1);
    }
}
