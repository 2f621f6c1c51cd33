package vn.diemcau.schedule;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.LegalClock;

/** How meetings stand with the law. Reading never changes anything. */
@FunctionalInterface
public interface Deadlines {

    /**
     * How a meeting stands.
     *
     * @param convener the unit that convenes, which is that of the chair; empty while nobody is in the chair
     * @param issued when its invitation went out; null for one that would go out at this moment
     */
    LegalClock of(MeetingKind kind, Optional<UnitId> convener, Slot slot, @Nullable Instant issued);
}
