package vn.diemcau.sim;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a simulation found: each rule that it looked at, and whether it held. */
final class Verdict {

    private final List<Finding> findings = new CopyOnWriteArrayList<>();

    /**
     * One rule that was looked at.
     *
     * @param rule what must be true
     * @param violations where it was not; empty when it held
     */
    record Finding(String rule, List<String> violations) {

        boolean held() {
            return violations.isEmpty();
        }
    }

    /** Notes a rule with everything that violates it. */
    void note(String rule, List<String> violations) {
        findings.add(new Finding(rule, List.copyOf(violations)));
    }

    /** Notes a rule that either holds or does not. */
    void note(String rule, boolean held, String otherwise) {
        note(rule, held ? List.of() : List.of(otherwise));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Finding> violated() {
        return findings.stream().filter(finding -> !finding.held()).toList();
    }
}
