package vn.diemcau.live.ws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final int ON_THE_WAY = 64;

    private final SlowPipe pipe = new SlowPipe();
    private long nanos;
    private final Outbox outbox = new Outbox(pipe, limits(3, 14), () -> nanos);

    @Test
    void aFrameIsHandedOverAtOnce() {
        send("a");
        send("b");

        assertThat(pipe.sent).containsExactly("a", "b");
        assertThat(pipe.handovers).isEqualTo(2);
    }

    @Test
    void whatHadToWaitTravelsTogetherAndInItsOrder() {
        fillTheWay();
        send("a");
        send("b");
        send("c");
        assertThat(pipe.sent).hasSize(ON_THE_WAY);

        pipe.handedOver(ON_THE_WAY / 2 - 1);
        assertThat(pipe.sent).hasSize(ON_THE_WAY);
        pipe.handedOver(1);
        assertThat(pipe.sent).hasSize(ON_THE_WAY + 3).endsWith("a", "b", "c");
        assertThat(pipe.handovers).isEqualTo(ON_THE_WAY + 1);
    }

    @Test
    void whatIsSentTogetherIsHandedOverTogether() {
        outbox.send(List.of(Frame.text("a"), Frame.text("b")));
        assertThat(pipe.sent).containsExactly("a", "b");
        assertThat(pipe.handovers).isEqualTo(1);

        pipe.handedOver(1);
        nanos = Duration.ofHours(1).toNanos();
        outbox.check();
        assertThat(pipe.cut).as("both have arrived").isZero();
    }

    @Test
    void noMoreBytesAreOnTheWayThanASlowLineCarriesInTime() {
        send("x".repeat(16_400));
        send("y");
        assertThat(pipe.sent).hasSize(1);

        pipe.handedOver(1);
        assertThat(pipe.sent).hasSize(2).endsWith("y");
    }

    @Test
    void aPipeThatIsDoneAtOnceDoesNotPileUpTheStack() {
        pipe.atOnce = true;
        for (int frame = 0; frame < 100_000; frame++) {
            send("x");
        }
        assertThat(pipe.sent).hasSize(100_000);
    }

    @Test
    void forWhomTooManyFramesWaitTheConnectionEnds() {
        fillTheWay();
        for (int frame = 0; frame < 3; frame++) {
            send("x");
        }
        assertThat(pipe.cut).isZero();

        send("x");
        assertThat(pipe.cut).isEqualTo(1013);
        send("y");
        assertThat(pipe.sent).hasSize(ON_THE_WAY);
    }

    @Test
    void forWhomTooMuchWaitsTheConnectionEnds() {
        fillTheWay();
        send("12345");
        send("67890");
        assertThat(pipe.cut).isZero();

        send("1");
        assertThat(pipe.cut).isEqualTo(1013);
    }

    @Test
    void oneFrameMayBeLargerThanWhatMayWait() {
        fillTheWay();
        send("a whole snapshot");
        assertThat(pipe.cut).isZero();

        pipe.handedOver(ON_THE_WAY);
        assertThat(pipe.sent).endsWith("a whole snapshot");
    }

    @Test
    void aFrameThatFailsEndsTheConnectionOnce() {
        send("a");
        send("b");
        pipe.fails();
        pipe.fails();

        assertThat(pipe.cut).isEqualTo(1013);
        assertThat(pipe.ends).isEqualTo(1);
        send("c");
        assertThat(pipe.sent).containsExactly("a", "b");
    }

    @Test
    void whoDoesNotReadForTooLongIsCutOff() {
        send("a");
        nanos = Duration.ofSeconds(10).toNanos();
        outbox.check();
        assertThat(pipe.cut).isZero();

        nanos++;
        outbox.check();
        assertThat(pipe.cut).isEqualTo(1013);
    }

    @Test
    void whoReadsSlowlyOrHasNothingToReadIsNotCutOff() {
        nanos = Duration.ofHours(1).toNanos();
        outbox.check();
        fillTheWay();
        for (int frame = 0; frame < ON_THE_WAY; frame++) {
            nanos += Duration.ofSeconds(9).toNanos();
            pipe.handedOver(1);
            outbox.check();
        }
        nanos += Duration.ofHours(1).toNanos();
        outbox.check();

        assertThat(pipe.cut).isZero();
    }

    @Test
    void theLastWordIsSaidBeforeTheConnectionEnds() {
        fillTheWay();
        send("why");
        outbox.close(4403, "NOT_ALLOWED");
        send("too late");
        assertThat(pipe.closed).isZero();

        pipe.handedOver(ON_THE_WAY);
        assertThat(pipe.sent).endsWith("why");
        assertThat(pipe.closed).as("it is still on its way").isZero();
        pipe.handedOver(1);
        assertThat(pipe.closed).isEqualTo(4403);
    }

    @Test
    void anIdleConnectionEndsAtOnceAndOnce() {
        outbox.close(4401, "NOT_SIGNED_IN");
        outbox.close(4403, "NOT_ALLOWED");

        assertThat(pipe.closed).isEqualTo(4401);
        assertThat(pipe.ends).isEqualTo(1);
    }

    private void send(String text) {
        outbox.send(Frame.text(text));
    }

    private void fillTheWay() {
        for (int frame = 0; frame < ON_THE_WAY; frame++) {
            send("");
        }
    }

    private static SocketLimits limits(int frames, int bytes) {
        SocketLimits usual = SocketLimits.of(Duration.ofSeconds(8), 1);
        return new SocketLimits(
                usual.weakAfter(),
                usual.silentAfter(),
                usual.helloWithin(),
                usual.frameChars(),
                usual.framesPerSecond(),
                usual.frameBurst(),
                frames,
                bytes,
                Duration.ofSeconds(10),
                usual.beat(),
                usual.deskTick(),
                usual.siteTick(),
                usual.frameEvents());
    }

    /** Says that a frame has gone when it is told to. */
    private static final class SlowPipe implements Pipe {

        private final List<String> sent = new ArrayList<>();
        private int handovers;
        private Done done;
        private boolean atOnce;
        private int cut;
        private int closed;
        private int ends;

        @Override
        public void transmit(List<Frame> frames, Done over) {
            handovers++;
            done = over;
            frames.forEach(frame -> sent.add(frame.json()));
            if (atOnce) {
                over.done(true);
            }
        }

        void handedOver(int times) {
            for (int time = 0; time < times; time++) {
                done.done(true);
            }
        }

        void fails() {
            done.done(false);
        }

        @Override
        public void close(int code, String reason) {
            closed = code;
            ends++;
        }

        @Override
        public void cut(int code, String reason) {
            cut = code;
            ends++;
        }
    }
}
