package vn.diemcau.sim;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The table at the end of a simulation. */
record Summary(Cast cast, int events, Duration took, Verdict verdict) {

    private static final int SHOWN = 5;

    String asText() {
        return """

                sites                  %8d
                seconds                %8.1f
                events in the journal  %8d
                commands acknowledged  %8d
                commands refused       %8d
                commands repeated      %8d
                lines lost unwanted    %8d

                %s
                """.formatted(
                        cast.sites().size(),
                        took.toMillis() / 1000.0,
                        events,
                        cast.ledger().accepted().size(),
                        cast.ledger().refused().size(),
                        cast.ledger().repeated(),
                        cast.breaks(),
                        verdict.findings().stream().map(Summary::line).collect(Collectors.joining("\n")));
    }

    private static String line(Verdict.Finding finding) {
        return finding.held()
                ? "held      " + finding.rule()
                : "VIOLATED  " + finding.rule() + some(finding.violations());
    }

    private static String some(List<String> violations) {
        return violations.stream()
                        .limit(SHOWN)
                        .map(text -> "\n            " + text)
                        .collect(Collectors.joining())
                + (violations.size() > SHOWN ? "\n            and " + (violations.size() - SHOWN) + " more" : "");
    }
}
