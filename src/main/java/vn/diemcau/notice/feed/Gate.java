package vn.diemcau.notice.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Lets programs in that read calendars, unless they come too often. The phones of an office often come from one address. */
@ApplicationScoped
public class Gate {

    /** How long somebody waits who came too often. */
    public static final Duration WITHIN = Duration.ofMinutes(10);

    private static final int VISITS = 3_000;
    private static final int FAILURES = 30;

    private final Pace visits;
    private final Pace failures;

    @Inject
    public Gate(Clock clock) {
        this.visits = new Pace(VISITS, WITHIN, clock);
        this.failures = new Pace(FAILURES, WITHIN, clock);
    }

    /** Whether somebody may come in from this address. */
    public boolean admits(String address) {
        return visits.allows(address);
    }

    /** Whether somebody who showed a wrong secret may try another one. */
    public boolean forgives(String address) {
        return failures.allows(address);
    }
}
