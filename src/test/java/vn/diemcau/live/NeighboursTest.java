package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.NodeId;

class NeighboursTest {

    private static final Instant START = Instant.parse("2026-11-26T01:00:00Z");
    private static final NodeId HERE = new NodeId("n-here");
    private static final NodeId OTHER = new NodeId("n-other");

    private final Signs signs = new Signs();
    private final Neighbours neighbours = new Neighbours(HERE, signs);

    @Test
    void aNodeThatGivesSignsIsThereAndOneThatIsSilentForEightSecondsHasGone() {
        assertThat(neighbours.sign()).isFalse();
        for (int second = 2; second <= 8; second += 2) {
            pass(2);
            assertThat(neighbours.sign()).isEqualTo(second == 8);
        }
        assertThat(neighbours.lastSign(OTHER)).hasValue(START);
        assertThat(neighbours.lastSign(HERE)).isEmpty();
    }

    @Test
    void aNodeGoesOnceAndMayComeBackAndGoAgain() {
        passWithSigns(10);
        assertThat(neighbours.sign()).isFalse();
        signs.sign(OTHER);
        neighbours.sign();
        assertThat(neighbours.lastSign(OTHER)).isEmpty();

        assertThat(passWithSigns(10)).isTrue();
    }

    @Test
    void afterAnOutageOfTheDatabaseNobodyIsTakenForGoneBeforeEverybodyCouldHaveWritten() {
        neighbours.sign();
        signs.reachable = false;
        pass(20);
        assertThatThrownBy(neighbours::sign).isInstanceOf(JournalException.class);
        signs.reachable = true;
        neighbours.sign();
        assertThat(neighbours.lastSign(OTHER)).isEmpty();

        signs.sign(OTHER);
        assertThat(passWithSigns(6)).isFalse();
        assertThat(passWithSigns(2)).isTrue();
    }

    @Test
    void whoWasStoppedForAWhileDoesNotTakeTheOthersForGone() {
        neighbours.sign();
        pass(60);
        neighbours.sign();

        assertThat(neighbours.lastSign(OTHER)).isEmpty();
    }

    @Test
    void whoHasJustStartedBelievesWhatItReads() {
        pass(60);
        assertThat(neighbours.sign()).isTrue();
        assertThat(neighbours.lastSign(OTHER)).hasValue(START);
    }

    @Test
    void ofANodeThatTheRosterHasForgottenOneKnowsThatItHasGone() {
        neighbours.sign();
        assertThat(neighbours.lastSign(new NodeId("n-old"))).hasValue(Instant.EPOCH);
    }

    @Test
    void beforeTheFirstSignNothingIsKnown() {
        assertThat(neighbours.lastSign(OTHER)).isEmpty();
    }

    private void pass(int seconds) {
        signs.now = signs.now.plusSeconds(seconds);
    }

    private boolean passWithSigns(int seconds) {
        boolean gone = false;
        for (int second = 0; second < seconds; second += 2) {
            pass(2);
            gone |= neighbours.sign();
        }
        return gone;
    }

    /** A roster whose time only the test moves. */
    private static final class Signs implements Roster {

        private final Map<NodeId, Instant> last = new HashMap<>(Map.of(OTHER, START));
        private Instant now = START;
        private boolean reachable = true;

        @Override
        public Muster sign(NodeId node) {
            if (!reachable) {
                throw new JournalException("told to fail", new IllegalStateException());
            }
            last.put(node, now);
            return new Muster(now, last);
        }

        @Override
        public void prune(Duration silent) {
            last.values().removeIf(sign -> sign.plus(silent).isBefore(now));
        }
    }
}
