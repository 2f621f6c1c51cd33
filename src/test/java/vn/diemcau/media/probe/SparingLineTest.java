package vn.diemcau.media.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.probe.Reply.Silence;

class SparingLineTest {

    private static final Reply FINE = Reply.heard(200, "", "");
    private static final Reply SILENT = Reply.silent(Silence.TIMEOUT);

    private final Hands clock = new Hands();
    private Reply said = FINE;
    private int asked;
    private final Line line = new SparingLine(
            question -> {
                asked++;
                return CompletableFuture.completedFuture(said);
            },
            clock);

    @Test
    void whoAnswersIsAskedEachTime() {
        assertThat(ask()).isEqualTo(FINE);
        assertThat(ask()).isEqualTo(FINE);
    }

    @Test
    void whoFailsIsAskedEverMoreSeldomUpToFiveMinutes() {
        said = SILENT;

        assertThat(questionsWithin(15)).isEqualTo(1);
        assertThat(questionsWithin(30)).isEqualTo(1);
        assertThat(questionsWithin(60)).isEqualTo(1);
        assertThat(questionsWithin(120)).isEqualTo(1);
        assertThat(questionsWithin(240)).isEqualTo(1);
        assertThat(questionsWithin(300)).isEqualTo(1);
        assertThat(questionsWithin(3000)).isEqualTo(10);
    }

    @Test
    void whoIsSparedIsSilent() {
        said = Reply.heard(503, "", "");
        assertThat(ask()).isEqualTo(said);

        assertThat(ask()).isEqualTo(Reply.silent(Silence.SPARED));
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void aRightAnswerEndsTheMatter() {
        said = SILENT;
        ask();
        clock.later(15);
        said = FINE;

        assertThat(ask()).isEqualTo(FINE);
        assertThat(ask()).isEqualTo(FINE);
    }

    @Test
    void anAnswerThatSaysNoIsAnAnswer() {
        said = Reply.heard(404, "", "");
        ask();

        assertThat(ask()).isEqualTo(said);
    }

    @Test
    void otherAddressesAreAskedAllTheSame() {
        said = SILENT;
        ask();

        assertThat(line.ask(question("other")).join()).isEqualTo(SILENT);
    }

    private int questionsWithin(int seconds) {
        int before = asked;
        for (int second = 0; second < seconds; second++) {
            ask();
            clock.later(1);
        }
        return asked - before;
    }

    private Reply ask() {
        return line.ask(question("a")).join();
    }

    private static Question question(String host) {
        return new Question(Question.How.GET, URI.create("http://" + host + "/colibri/stats"));
    }

    private static final class Hands extends Clock {

        private Instant at = Instant.parse("2026-11-26T05:00:00Z");

        void later(int seconds) {
            at = at.plusSeconds(seconds);
        }

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
