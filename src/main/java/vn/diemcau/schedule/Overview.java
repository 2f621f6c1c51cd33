package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.diemcau.identity.Caller;

/** Many weeks at once, in outline: what the caller may know of, issued and in preparation. */
@Dependent
public class Overview {

    private static final Comparator<Outline> BY_START = Comparator.comparing(
                    (Outline each) -> each.slot().start())
            .thenComparing(each -> each.id().value());

    private final Outlines outlines;
    private final Calendar calendar;
    private final Directory directory;
    private final Clock clock;

    @Inject
    public Overview(Outlines outlines, Calendar calendar, Directory directory, Clock clock) {
        this.outlines = outlines;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /** The meetings of this time that the caller may know of, by start. */
    public List<Outline> during(Slot slot, Caller caller) {
        var access = new Access(new Glance(directory), clock.getZone());
        Stream<Outline> prepared = calendar.inPreparation().stream()
                .filter(meeting -> meeting.plan().slot().overlaps(slot) && access.maySee(caller, meeting))
                .map(Outline::of);
        return Stream.concat(issued(slot, access, caller).stream(), prepared)
                .sorted(BY_START)
                .toList();
    }

    /**
     * Who stands above whom is asked for the day of each meeting. Days on which the answer is the same are asked for together: usually all of them are.
     */
    private List<Outline> issued(Slot slot, Access access, Caller caller) {
        Map<Sight, List<LocalDate>> days = new LinkedHashMap<>();
        Stream.iterate(
                        day(slot.start().minus(Limits.LENGTH)),
                        day -> !day.isAfter(day(slot.end())),
                        day -> day.plusDays(1))
                .forEach(day -> days.computeIfAbsent(access.sight(caller, day), sight -> new ArrayList<>())
                        .add(day));
        return days.entrySet().stream()
                .flatMap(entry -> outlines.issued(slot, entry.getKey()).stream()
                        .filter(outline ->
                                entry.getValue().contains(day(outline.slot().start()))))
                .toList();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
