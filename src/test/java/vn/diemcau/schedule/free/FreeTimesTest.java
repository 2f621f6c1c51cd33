package vn.diemcau.schedule.free;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.diemcau.schedule.Slot;

class FreeTimesTest {

    private static final Slot MORNING = slot("07:30", "11:30");
    private static final Slot AFTERNOON = slot("13:30", "17:00");
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Test
    void anEmptyMorningBeginsWithTheMeeting() {
        assertThat(new FreeTimes(List.of()).within(List.of(MORNING, AFTERNOON), TWO_HOURS))
                .extracting(Proposal::slot)
                .containsExactly(slot("07:30", "09:30"), slot("13:30", "15:30"));
    }

    @Test
    void theChairIsNotInTwoPlaces() {
        var busy = new Taken(slot("08:00", "09:00"), new BitSet(), true);

        assertThat(new FreeTimes(List.of(busy)).within(List.of(MORNING), TWO_HOURS))
                .extracting(Proposal::slot)
                .containsExactly(slot("09:00", "11:00"));
        assertThat(new FreeTimes(List.of(busy)).within(List.of(MORNING), Duration.ofHours(3)))
                .isEmpty();
    }

    @Test
    void aTimeAtWhichMoreSitesAreFreeIsBetterThanAnEarlierOne() {
        var busy = new Taken(slot("07:30", "08:30"), sites(0, 1, 2), false);

        Proposal best =
                new FreeTimes(List.of(busy)).within(List.of(MORNING), TWO_HOURS).get(0);

        assertThat(best).isEqualTo(new Proposal(slot("08:30", "10:30"), new BitSet()));
    }

    @Test
    void aSiteThatIsTakenTwiceIsAbsentOnce() {
        var first = new Taken(slot("07:30", "11:30"), sites(3, 4), false);
        var second = new Taken(slot("08:00", "11:30"), sites(4, 5), false);

        Proposal best = new FreeTimes(List.of(first, second))
                .within(List.of(MORNING), Duration.ofHours(4))
                .get(0);

        assertThat(best.absent()).isEqualTo(sites(3, 4, 5));
    }

    @Test
    void whatIsLongerThanAnyHalfDayTakesAWholeOne() {
        assertThat(new FreeTimes(List.of()).within(List.of(MORNING, AFTERNOON), Duration.ofHours(8)))
                .extracting(Proposal::slot)
                .containsExactly(slot("07:30", "15:30"));
        assertThat(new FreeTimes(List.of()).within(List.of(AFTERNOON), Duration.ofHours(4)))
                .isEmpty();
    }

    @RepeatedTest(60)
    void noQuarterOfAnHourIsBetterThanTheProposedOne(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        List<Taken> taken = IntStream.range(0, random.nextInt(9))
                .mapToObj(each -> any(random))
                .toList();
        Duration length = Duration.ofMinutes(30 + 15L * random.nextInt(10));

        List<Proposal> found = new FreeTimes(taken).within(List.of(MORNING), length);
        List<Proposal> all = every(taken, length);

        assertThat(found)
                .isEqualTo(all.stream()
                        .min(Comparator.comparingInt(
                                        (Proposal each) -> each.absent().cardinality())
                                .thenComparing(each -> each.slot().start()))
                        .map(List::of)
                        .orElse(List.of()));
    }

    private static List<Proposal> every(List<Taken> taken, Duration length) {
        List<Proposal> all = new ArrayList<>();
        for (Instant at = MORNING.start(); !at.plus(length).isAfter(MORNING.end()); at = at.plusSeconds(900)) {
            var slot = new Slot(at, at.plus(length));
            List<Taken> there =
                    taken.stream().filter(each -> each.slot().overlaps(slot)).toList();
            if (there.stream().noneMatch(Taken::people)) {
                var absent = new BitSet();
                there.forEach(each -> absent.or(each.sites()));
                all.add(new Proposal(slot, absent));
            }
        }
        return all;
    }

    private static Taken any(Random random) {
        Instant start = MORNING.start().plusSeconds(60L * (random.nextInt(300) - 60));
        var slot = new Slot(start, start.plusSeconds(60L * (10 + random.nextInt(120))));
        return new Taken(slot, sites(random.ints(4, 0, 8).toArray()), random.nextInt(5) == 0);
    }

    private static BitSet sites(int... places) {
        var bits = new BitSet();
        IntStream.of(places).forEach(bits::set);
        return bits;
    }
}
