package vn.diemcau.schedule.free;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.diemcau.schedule.Slot;

/**
 * Looks for times. In each opening (a morning, an afternoon) the time that leaves out the fewest sites is proposed, the earliest of those; a time at which the
 * chair or the secretary is taken is none.
 */
final class FreeTimes {

    /** Meetings begin on the quarter of an hour. */
    private static final Duration STEP = Duration.ofMinutes(15);

    private static final Duration BREAK = Duration.ofHours(4);

    private final List<Taken> taken;

    FreeTimes(List<Taken> taken) {
        this.taken = List.copyOf(taken);
    }

    /** The best time of each opening that is long enough, in their order; what is longer than any half day is looked for in whole days. */
    List<Proposal> within(List<Slot> openings, Duration length) {
        boolean fits = openings.stream().anyMatch(opening -> opening.length().compareTo(length) >= 0);
        return (fits ? openings : days(openings))
                .stream()
                        .map(opening -> best(opening, length))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** Openings that are parted by no more than the break at noon, as one. */
    private static List<Slot> days(List<Slot> openings) {
        var days = new ArrayList<Slot>();
        for (Slot opening : openings) {
            Slot last = days.isEmpty() ? null : days.get(days.size() - 1);
            if (last != null && Duration.between(last.end(), opening.start()).compareTo(BREAK) <= 0) {
                days.set(days.size() - 1, new Slot(last.start(), opening.end()));
            } else {
                days.add(opening);
            }
        }
        return days;
    }

    private Optional<Proposal> best(Slot opening, Duration length) {
        List<Taken> there =
                taken.stream().filter(each -> each.slot().overlaps(opening)).toList();
        Instant last = opening.end().minus(length);
        return Stream.iterate(opening.start(), start -> !start.isAfter(last), start -> start.plus(STEP))
                .map(start -> new Slot(start, start.plus(length)))
                .filter(slot -> there.stream()
                        .noneMatch(each -> each.people() && each.slot().overlaps(slot)))
                .map(slot -> new Proposal(slot, absent(slot, there)))
                .min(Comparator.comparingInt(proposal -> proposal.absent().cardinality()));
    }

    private static BitSet absent(Slot slot, List<Taken> there) {
        var absent = new BitSet();
        there.stream()
                .filter(each -> each.slot().overlaps(slot))
                .map(Taken::sites)
                .forEach(absent::or);
        return absent;
    }
}
