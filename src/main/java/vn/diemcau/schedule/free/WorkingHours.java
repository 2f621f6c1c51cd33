package vn.diemcau.schedule.free;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.Law;
import vn.diemcau.law.Span;
import vn.diemcau.law.WorkingDay;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Slot;

/** The openings of the working calendar: what the chair's unit, or the nearest above it that states hours, works. */
@Dependent
public class WorkingHours implements Openings {

    private final Law law;
    private final Directory directory;
    private final Clock clock;

    @Inject
    public WorkingHours(Law law, Directory directory, Clock clock) {
        this.law = law;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<Slot> of(PersonId chair, Instant from, Instant until) {
        return directory
                .official(chair)
                .map(official -> openings(official.unit(), from, until))
                .orElse(List.of());
    }

    private List<Slot> openings(UnitId unit, Instant from, Instant until) {
        LocalDate first = day(from);
        var calendar = law.calendar(unit, first);
        return Stream.iterate(first, day -> !day.isAfter(day(until)), day -> day.plusDays(1))
                .flatMap(day -> halves(calendar.hours(day)).flatMap(half -> opening(day, half, from).stream()))
                .toList();
    }

    private static Stream<Span> halves(WorkingDay day) {
        return Stream.of(day.morning(), day.afternoon()).flatMap(Optional::stream);
    }

    private Optional<Slot> opening(LocalDate day, Span span, Instant from) {
        Instant begins = moment(day, span.from());
        Instant ends = moment(day, span.to());
        Instant left = begins.isBefore(from) ? quarter(from) : begins;
        return left.isBefore(ends) ? Optional.of(new Slot(left, ends)) : Optional.empty();
    }

    /** The next quarter of an hour. */
    private static Instant quarter(Instant moment) {
        long seconds = moment.getEpochSecond();
        return Instant.ofEpochSecond((seconds + 899) / 900 * 900);
    }

    private Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
