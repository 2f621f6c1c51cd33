package vn.diemcau.media.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.pool.ServerId;

class LoadsTest {

    private static final ServerId A = new ServerId("a");
    private static final Load FULL = new Load(0.93, 120, 0, true, false);

    private final Hands clock = new Hands();
    private final Loads loads = new Loads(clock);

    @Test
    void whatIsNotKnownStressesNobody() {
        assertThat(loads.of(A)).isZero();
        loads.seen(new LoadSeen(A, new Load(null, null, 1, true, true)));
        assertThat(loads.of(A)).isZero();
    }

    @Test
    void theLastWordHoldsForAMinute() {
        loads.seen(new LoadSeen(A, FULL));
        clock.at = clock.at.plusSeconds(59);
        assertThat(loads.of(A)).isEqualTo(0.93);
        clock.at = clock.at.plus(Duration.ofSeconds(1));
        assertThat(loads.of(A)).isZero();
        assertThat(loads.load(A)).isEmpty();
    }

    @Test
    void otherNodesReadWhatWasWritten() {
        var unknown = new Load(null, null, null, false, true);

        assertThat(Load.of(FULL.line())).isEqualTo(FULL);
        assertThat(Load.of(unknown.line())).isEqualTo(unknown);
    }

    private static final class Hands extends Clock {

        private Instant at = Instant.parse("2026-11-26T05:00:00Z");

        @Override
        public Instant instant() {
            return at;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
