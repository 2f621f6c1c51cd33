package vn.diemcau.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.Remembered;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** The law as other features ask for it: how a meeting stands, which policy holds, which days are worked. */
@ApplicationScoped
public class Law {

    private final Units units;
    private final Remembered<Statutes> known;

    @Inject
    public Law(LawStore store, Units units, Clock clock) {
        this.units = units;
        this.known = new Remembered<>(clock, store::revision, () -> new Statutes(store.load()));
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
        return known.get();
    }

    /** Looks again, because something was just stated here. */
    Statutes afresh() {
        known.forget();
        return statutes();
    }
}
