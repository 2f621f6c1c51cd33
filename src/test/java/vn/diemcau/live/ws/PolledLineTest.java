package vn.diemcau.live.ws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Passport;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.live.ws.PolledLine.Answer;

class PolledLineTest {

    private final List<Answer> answers = new ArrayList<>();
    private final List<Boolean> arrived = new ArrayList<>();
    private final Passport passport =
            new Passport(new Caller(new AccountId("xa.03160"), new PersonId("p-1"), "Xã", List.of(), "s-1"), "token");
    private final PolledLine line = new PolledLine(passport, connection -> {});

    @Test
    void whoAsksIsAnsweredAsSoonAsThereIsSomething() {
        line.fetch(0, answers::add);
        assertThat(answers).isEmpty();

        transmit("1", "2");
        assertThat(answers).containsExactly(new Answer(2, List.of("1", "2"), null));
    }

    @Test
    void whatWaitsIsAnsweredAtOnce() {
        transmit("1");
        transmit("2");
        line.fetch(0, answers::add);

        assertThat(answers).containsExactly(new Answer(2, List.of("1", "2"), null));
    }

    @Test
    void whatHasNotArrivedIsToldAgainAndWhatHasIsNot() {
        transmit("1", "2");
        line.fetch(0, answers::add);
        line.fetch(0, answers::add);
        assertThat(answers).extracting(Answer::frames).containsExactly(List.of("1", "2"), List.of("1", "2"));
        assertThat(arrived).isEmpty();

        transmit("3");
        line.fetch(2, answers::add);
        assertThat(answers).endsWith(new Answer(3, List.of("3"), null));
        assertThat(arrived).as("those that were handed over together").containsExactly(true);
    }

    @Test
    void whoAsksAgainWithoutAnAnswerGetsOneForTheFirstQuestion() {
        line.fetch(0, answers::add);
        line.fetch(0, answer -> {});

        assertThat(answers).containsExactly(new Answer(0, List.of(), null));
    }

    @Test
    void whoHasWaitedLongEnoughGetsAnEmptyAnswerOnce() {
        Consumer<Answer> asker = answers::add;
        line.fetch(0, asker);
        line.answerEmpty(asker);
        line.answerEmpty(asker);

        assertThat(answers).containsExactly(new Answer(0, List.of(), null));
    }

    @Test
    void theEndIsToldBehindEverythingElse() {
        transmit("1");
        line.close(1012, "RESTARTING");
        line.fetch(0, answers::add);
        line.fetch(1, answers::add);

        assertThat(answers).containsExactly(new Answer(1, List.of("1"), 1012), new Answer(1, List.of(), 1012));
    }

    @Test
    void whoIsCutOffGetsTheEndAlone() {
        transmit("1");
        line.cut(1013, "TOO_SLOW");
        line.fetch(0, answers::add);

        assertThat(answers).containsExactly(new Answer(0, List.of(), 1013));
    }

    /** Two clients who signalled each other over two such lines at the same time waited for each other for ever. */
    @Test
    void whileAFrameIsTakenSomethingCanBeSent() {
        line.serves(connection(() -> {
            CompletableFuture.runAsync(() -> transmit("1"))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
            return 0;
        }));

        line.receive(1, List.of("{\"t\":\"ping\"}"));
        line.fetch(0, answers::add);

        assertThat(answers.get(0).frames()).contains("1");
    }

    /** A connection that asks for the time whenever a frame comes. */
    private Connection connection(LongSupplier nanos) {
        SocketLimits limits = SocketLimits.of(Duration.ofSeconds(8), 1);
        var outbox = new Outbox(line, limits, () -> 0);
        return new Connection(
                passport, outbox, limits, new Quota(0), new Porch(), nanos, new Entrance(null, null, null));
    }

    @Test
    void aLineServesOnlyTheLoginThatOpenedIt() {
        assertThat(line.belongsTo("s-1")).isTrue();
        assertThat(line.belongsTo("s-2")).isFalse();
    }

    @Test
    void compressedFramesTravelAsText() {
        line.fetch(0, answers::add);
        line.transmit(List.of(Frame.binary(new byte[] {1, 2, 3})), arrived::add);

        assertThat(answers.get(0).frames()).containsExactly("{\"t\":\"binary\",\"data\":\"AQID\"}");
    }

    private void transmit(String... frames) {
        line.transmit(Stream.of(frames).map(Frame::text).toList(), arrived::add);
    }
}
