package vn.diemcau.notice.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.PublicWeek;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/**
 * The public weeks as they are handed out. Anybody may ask as often as they like: each week of each unit is looked up at most twice a minute on each server, and only weeks near today, so that there are few
 * of them.
 */
@ApplicationScoped
public class PublicWeeks {

    /** How long an answer is handed out again. */
    public static final Duration FRESH = Duration.ofSeconds(30);

    private static final int WEEKS_BACK = 8;
    private static final int WEEKS_AHEAD = 8;
    private static final int REMEMBERED = 2_000;

    private final PublicWeek week;
    private final Units units;
    private final Clock clock;
    private final Map<Key, Kept> known = new ConcurrentHashMap<>();

    @Inject
    public PublicWeeks(PublicWeek week, Units units, Clock clock) {
        this.week = week;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A week of a unit.
     *
     * @param unit its name
     */
    public record Week(String unit, LocalDate monday, List<PublicWeek.Entry> entries) {}

    private record Key(UnitId unit, LocalDate monday) {}

    private record Kept(Week week, Instant at) {}

    /** The week of that day; empty when there is no such unit or the week is too far away. */
    public Optional<Week> of(UnitId unit, LocalDate day) {
        LocalDate monday = monday(day);
        long away = ChronoUnit.WEEKS.between(monday(LocalDate.now(clock)), monday);
        return units.unit(unit)
                .filter(found -> -WEEKS_BACK <= away && away <= WEEKS_AHEAD)
                .map(found -> fresh(found, monday));
    }

    /** Everything that can be asked for, by start. */
    public Optional<List<PublicWeek.Entry>> all(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        return units.unit(unit)
                .map(found -> IntStream.rangeClosed(-WEEKS_BACK, WEEKS_AHEAD)
                        .mapToObj(today::plusWeeks)
                        .flatMap(day -> fresh(found, monday(day)).entries().stream())
                        .toList());
    }

    private Week fresh(Unit unit, LocalDate monday) {
        Instant now = clock.instant();
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        var key = new Key(unit.id(), monday);
        Kept kept = known.compute(
                key,
                (same, before) -> before != null && now.isBefore(before.at().plus(FRESH))
                        ? before
                        : new Kept(new Week(unit.name(), monday, week.of(unit.id(), monday)), now));
        return kept.week();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
