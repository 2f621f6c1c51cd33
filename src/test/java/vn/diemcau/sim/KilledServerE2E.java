package vn.diemcau.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.RunningServer;

/**
 * The power of the server fails in the middle of a meeting of 46 sites, while every one of them is giving commands. The server
 * comes back on the same data, everybody comes back by itself, and the meeting goes on to its end.
 */
class KilledServerE2E {

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(90));
    private static final int LINES_EACH = 5;

    private RunningServer server;

    @BeforeEach
    void start() {
        server = RunningServer.named("killed").withDemonstration().start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aServerThatIsKilledInTheMiddleLosesNothingItHasAcknowledged() {
        var rehearsal = new Rehearsal(Server.at(server.uri()), 46, PATIENCE, System.out::println);
        Province province = rehearsal.gather();
        Cast cast = province.cast("Giao ban giữa lúc mất điện");
        Story story = rehearsal.story(cast, Duration.ZERO);
        story.gather();
        story.open();
        story.callRoll();
        story.report();
        story.ask();

        Instant killed = killAmid(cast);
        server.start();
        Instant back = Instant.now();
        PATIENCE.awaitAll(
                "everybody to come back",
                cast.devices().stream().map(Device::backAgain).toList());

        story.breakLines();
        story.discuss();
        story.interrupt();
        story.conclude();
        System.out.println(rehearsal.judge(province, cast).asText());
        assertThat(rehearsal.verdict().violated()).isEmpty();
        assertThat(cast.ledger().repeated())
                .as("commands that the power cut left unanswered")
                .isPositive();
        assertThat(cast.breaks()).isGreaterThanOrEqualTo(cast.devices().size());
        rehearsal.attendance(province, cast).noteOutageIn(rehearsal.verdict(), killed, back);
        assertThat(rehearsal.verdict().violated()).isEmpty();
    }

    /**
     * Every site writes at once, and again when a part is answered; the server dies as the last line leaves, before it can have made
     * that line durable.
     */
    private Instant killAmid(Cast cast) {
        Device desk = cast.secretary().device();
        long before = desk.seen(seen -> seen.count("Said"));
        var answers = new ArrayList<>(everybodyWrites(cast, 1));
        PATIENCE.await("a part of the lines", desk.until(seen -> seen.count("Said") >= before + answers.size() / 3));
        answers.addAll(everybodyWrites(cast, 2));
        Instant killed = Instant.now();
        server.kill();
        assertThat(answers).as("commands in flight").anyMatch(answer -> !answer.isDone());
        return killed;
    }

    private static List<CompletableFuture<Outcome>> everybodyWrites(Cast cast, int wave) {
        return IntStream.rangeClosed(1, LINES_EACH)
                .boxed()
                .flatMap(line -> cast.sites().stream()
                        .map(site -> site.say("Lượt " + wave + ", dòng " + line + " của " + site.id())))
                .toList();
    }
}
