package vn.diemcau.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** The law as other features ask for it: how a meeting stands, which policy holds, which days are worked. */
@ApplicationScoped
public class Law {

    private static final Duration BELIEVED = Duration.ofSeconds(1);

    private final LawStore store;
    private final Units units;
    private final Clock clock;
    private volatile @Nullable Known known;

    /** What was loaded last, and when somebody last looked whether it still holds. */
    private record Known(Statutes statutes, Instant checkedAt) {}

    @Inject
    public Law(LawStore store, Units units, Clock clock) {
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    /** How a meeting stands when its invitation goes out on that day. */
    public LegalClock clock(Occasion occasion, LocalDate sent) {
        Statutes statutes = statutes();
        return LegalClock.of(occasion, sent, statutes.policies(), statutes.calendar(occasion.units()));
    }

    /** The policy that holds for such a meeting of the unit on that day. */
    public Optional<Policy> policy(Rule rule, String kind, UnitId unit, LocalDate day) {
        return statutes().policies().of(rule, kind, chain(unit, day), day);
    }

    /** The calendar of the unit, by the organisation of that day. */
    public WorkingCalendar calendar(UnitId unit, LocalDate day) {
        return statutes().calendar(chain(unit, day));
    }

    /** The unit and those above it on the day, the nearest first; only itself when it does not stand on the day. */
    public List<UnitId> chain(UnitId unit, LocalDate day) {
        List<UnitId> chain = new ArrayList<>();
        UnitId at = unit;
        while (at != null && !chain.contains(at)) {
            chain.add(at);
            at = units.unit(at, day).map(Unit::parent).orElse(null);
        }
        return chain;
    }

    /** What holds, whoever asks. Somebody else's statement is seen within a second. */
    public Statutes statutes() {
        Instant now = clock.instant();
        Known before = known;
        if (before != null && now.isBefore(before.checkedAt().plus(BELIEVED))) {
            return before.statutes();
        }
        boolean holds = before != null && before.statutes().stated().revision() == store.revision();
        Statutes statutes = before != null && holds ? before.statutes() : new Statutes(store.load());
        known = new Known(statutes, now);
        return statutes;
    }

    /** Looks again, because something was just stated here. */
    Statutes afresh() {
        known = null;
        return statutes();
    }
}
