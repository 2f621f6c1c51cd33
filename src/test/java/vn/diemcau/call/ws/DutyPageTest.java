package vn.diemcau.call.ws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Passport;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;

class DutyPageTest {

    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");
    private static final DutyLimits LIMITS = DutyLimits.PROTOCOL;

    private final SlowWire wire = new SlowWire();
    private final DutyPage page = new DutyPage(
            new Passport(new Caller(new AccountId("a"), new PersonId("p"), "Lò Văn Ún", List.of(), "s"), "token"),
            wire,
            LIMITS,
            NOW);

    @Test
    void aPageThatReadsGetsEverything() {
        for (int frame = 0; frame < 10 * LIMITS.waitingFrames(); frame++) {
            page.send("frame");
            wire.deliver();
        }

        assertThat(wire.cuts).isEmpty();
        assertThat(wire.sent).isEqualTo(10 * LIMITS.waitingFrames());
    }

    @Test
    void aPageThatDoesNotReadIsCutOffBeforeItCostsMuch() {
        for (int frame = 0; frame < 10 * LIMITS.waitingFrames(); frame++) {
            page.send("frame");
        }

        assertThat(wire.sent).isEqualTo(LIMITS.waitingFrames());
        assertThat(wire.cuts).contains(1013);
    }

    @Test
    void aPageIsSilentWhenItHasNotAnsweredForLong() {
        assertThat(page.isSilent(NOW.plus(LIMITS.silentAfter()))).isFalse();
        assertThat(page.isSilent(NOW.plus(LIMITS.silentAfter()).plusMillis(1))).isTrue();

        page.heard(NOW.plusSeconds(30));

        assertThat(page.isSilent(NOW.plus(LIMITS.silentAfter()).plusMillis(1))).isFalse();
    }

    @Test
    void threeBeatsMayBeMissed() {
        assertThat(LIMITS.silentAfter()).isGreaterThanOrEqualTo(LIMITS.beat().multipliedBy(3));
        assertThat(LIMITS.gather()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void severalChangesAreToldOnce() {
        page.meetingsChanged();
        page.meetingsChanged();

        assertThat(page.takeStale()).isTrue();
        assertThat(page.takeStale()).isFalse();
    }

    /** A wire that delivers when a test says so. */
    private static final class SlowWire implements Wire {

        private final List<Runnable> underway = new ArrayList<>();
        private final List<Integer> cuts = new ArrayList<>();
        private int sent;

        @Override
        public void transmit(String frame, Runnable done) {
            sent++;
            underway.add(done);
        }

        @Override
        public void cut(int code, String reason) {
            cuts.add(code);
        }

        void deliver() {
            underway.forEach(Runnable::run);
            underway.clear();
        }
    }
}
