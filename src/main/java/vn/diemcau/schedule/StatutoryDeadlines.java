package vn.diemcau.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.Law;
import vn.diemcau.law.LegalClock;
import vn.diemcau.law.Occasion;

/** Deadlines by the law and by what the province stated, on the clocks of the province. */
@ApplicationScoped
public class StatutoryDeadlines implements Deadlines {

    private final Law law;
    private final Clock clock;

    @Inject
    public StatutoryDeadlines(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Override
    public LegalClock of(MeetingKind kind, Optional<UnitId> convener, Slot slot, @Nullable Instant issued) {
        LocalDateTime start = local(slot.start());
        List<UnitId> units =
                convener.map(unit -> law.chain(unit, start.toLocalDate())).orElse(List.of());
        LocalDate sent = local(issued == null ? clock.instant() : issued).toLocalDate();
        return law.clock(new Occasion(kind.name(), units, start, local(slot.end())), sent);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }
}
