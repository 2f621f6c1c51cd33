package vn.diemcau.live.ws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final SlowPipe pipe = new SlowPipe();
    private final Outbox outbox = new Outbox(pipe, 3, 10);

    @Test
    void framesGoOneAfterTheOtherInTheirOrder() {
        outbox.send("a");
        outbox.send("b");
        outbox.send("c");
        assertThat(pipe.sent).containsExactly("a");

        pipe.handOver();
        assertThat(pipe.sent).containsExactly("a", "b");
        pipe.handOver();
        pipe.handOver();
        assertThat(pipe.sent).containsExactly("a", "b", "c");
        outbox.send("d");
        assertThat(pipe.sent).hasSize(4);
    }

    @Test
    void aPipeThatIsDoneAtOnceDoesNotPileUpTheStack() {
        pipe.atOnce = true;
        for (int frame = 0; frame < 100_000; frame++) {
            outbox.send("x");
        }
        assertThat(pipe.sent).hasSize(100_000);
    }

    @Test
    void forWhomTooManyFramesWaitTheConnectionEnds() {
        for (int frame = 0; frame < 4; frame++) {
            outbox.send("x");
        }
        assertThat(pipe.cut).isZero();

        outbox.send("x");
        assertThat(pipe.cut).isEqualTo(1013);
        outbox.send("y");
        assertThat(pipe.sent).containsExactly("x");
    }

    @Test
    void forWhomTooMuchTextWaitsTheConnectionEnds() {
        outbox.send("on its way");
        outbox.send("12345");
        assertThat(pipe.cut).isZero();

        outbox.send("123456");
        assertThat(pipe.cut).isEqualTo(1013);
    }

    @Test
    void aFrameThatFailsEndsTheConnection() {
        outbox.send("a");
        outbox.send("b");
        pipe.fail();

        assertThat(pipe.cut).isEqualTo(1013);
        assertThat(pipe.sent).containsExactly("a");
    }

    @Test
    void theLastWordIsSaidBeforeTheConnectionEnds() {
        outbox.send("a");
        outbox.send("why");
        outbox.close(4403, "NOT_ALLOWED");
        assertThat(pipe.cut).isZero();

        pipe.handOver();
        pipe.handOver();
        assertThat(pipe.sent).containsExactly("a", "why");
        assertThat(pipe.cut).isEqualTo(4403);
    }

    @Test
    void anIdleConnectionEndsAtOnceAndOnce() {
        outbox.close(4401, "NOT_SIGNED_IN");
        outbox.close(4403, "NOT_ALLOWED");

        assertThat(pipe.cut).isEqualTo(4401);
    }

    /** Hands over when it is told to. */
    private static final class SlowPipe implements Pipe {

        private final List<String> sent = new ArrayList<>();
        private Done done;
        private boolean atOnce;
        private int cut;

        @Override
        public void transmit(String frame, Done over) {
            sent.add(frame);
            done = over;
            if (atOnce) {
                over.done(true);
            }
        }

        void handOver() {
            done.done(true);
        }

        void fail() {
            done.done(false);
        }

        @Override
        public void cut(int code, String reason) {
            cut = code;
        }
    }
}
