package vn.diemcau.live.ws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Throttle throttle = new Throttle(2, 5, 0);

    @Test
    void soManyAtOnceAndThenSoManyPerSecond() {
        assertThat(taken(10, 0)).isEqualTo(5);
        assertThat(taken(10, SECOND)).isEqualTo(2);
        assertThat(taken(10, SECOND + SECOND / 2)).isEqualTo(1);
    }

    @Test
    void whoIsSilentForLongSavesNoMoreThanTheBurst() {
        taken(5, 0);
        assertThat(taken(100, 1000 * SECOND)).isEqualTo(5);
    }

    @Test
    void whatIsTooMuchTakesNothing() {
        assertThat(throttle.take(6, 0)).isFalse();
        assertThat(throttle.take(5, 0)).isTrue();
    }

    private int taken(int tries, long now) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += throttle.take(1, now) ? 1 : 0;
        }
        return taken;
    }
}
