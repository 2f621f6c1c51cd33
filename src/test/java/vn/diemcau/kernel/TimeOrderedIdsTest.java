package vn.diemcau.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-26T05:00:00Z"), ZoneOffset.UTC);

    @Test
    void idsOfOneMillisecondAreDistinctAndInOrder() {
        Ids ids = new TimeOrderedIds(NOON, new Random(1));
        List<String> made = Stream.generate(ids::next).limit(10_000).toList();
        assertThat(made).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void laterIdsSortAfterEarlierOnes() {
        String early = new TimeOrderedIds(NOON, new Random(2)).next();
        String late = new TimeOrderedIds(Clock.offset(NOON, Duration.ofMillis(2)), new Random(3)).next();
        assertThat(late).isGreaterThan(early);
    }

    @Test
    void aClockThatGoesBackDoesNotRepeatIds() {
        List<Instant> instants =
                new java.util.ArrayList<>(List.of(NOON.instant(), NOON.instant().minusSeconds(60)));
        Clock backwards = new SteppingClock(instants);
        Ids ids = new TimeOrderedIds(backwards, new Random(4));
        assertThat(ids.next()).isLessThan(ids.next());
    }

    @Test
    void everyIdIsAllowedAsIdentifier() {
        Ids ids = new TimeOrderedIds(NOON, new Random(5));
        assertThat(Stream.generate(ids::next).limit(100))
                .allMatch(IdText::allowed)
                .allMatch(id -> id.length() == 13);
    }

    private static final class SteppingClock extends Clock {
        private final List<Instant> instants;

        SteppingClock(List<Instant> instants) {
            this.instants = instants;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return instants.remove(0);
        }
    }
}
