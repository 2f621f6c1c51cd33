package vn.diemcau.media.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.MediaServers;
import vn.diemcau.media.pool.ServerId;

class WatchTest {

    private static final MediaServer SERVER = MediaServers.named("a");

    private boolean alive = true;
    private long nanos;
    private final Watch watch = new Watch(
            server -> CompletableFuture.completedFuture(alive ? Optional.empty() : Optional.of(Sign.FOCUS)),
            () -> nanos += 7_000_000);

    @Test
    void aServerOfWhichNothingIsKnownIsTakenForWell() {
        assertThat(watch.isWell(SERVER.id())).isTrue();
    }

    @Test
    void oneAnswerThatStaysOutIsForgivenAndTwoAreNot() {
        assertThat(rounds(false)).isEqualTo("1");
        assertThat(rounds(true, false, false)).isEqualTo("110");
    }

    @Test
    void aServerThatComesBackMustShowThatItStays() {
        assertThat(rounds(false, false, true, true, false, true, true, true, true, true))
                .isEqualTo("1000000001");
    }

    @Test
    void whatAnotherNodeHasSeenHolds() {
        watch.told(SERVER.id(), false);
        assertThat(watch.isWell(SERVER.id())).isFalse();
        assertThat(watch.isWell(new ServerId("b"))).isTrue();
    }

    @Test
    void aDoubtCountsAsAWrongAnswerAndTheServerIsAskedAtOnce() {
        alive = false;
        watch.doubted(SERVER);
        assertThat(watch.isWell(SERVER.id())).isFalse();
    }

    @Test
    void aServerThatAnswersStaysWellHoweverOftenItIsDoubted() {
        watch.doubted(SERVER);
        watch.doubted(SERVER);
        assertThat(watch.isWell(SERVER.id())).isTrue();
    }

    private String rounds(boolean... answers) {
        var seen = new StringBuilder();
        for (boolean answer : answers) {
            alive = answer;
            assertThat(watch.round(List.of(SERVER)))
                    .containsExactly(new Look(
                            SERVER.id(),
                            watch.isWell(SERVER.id()),
                            alive ? Optional.empty() : Optional.of(Sign.FOCUS),
                            7));
            seen.append(watch.isWell(SERVER.id()) ? '1' : '0');
        }
        return seen.toString();
    }
}
