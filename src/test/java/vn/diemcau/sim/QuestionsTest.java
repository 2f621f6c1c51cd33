package vn.diemcau.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private final Ledger ledger = new Ledger();
    private final Questions questions = new Questions("sim-dc-1", "dc-1", ledger);

    @Test
    void aQuestionKeepsItsIdHoweverOftenItIsSent() {
        String id = questions.add(Wire.command("RaiseHand"), new CompletableFuture<>());

        assertThat(questions.unanswered()).containsExactlyElementsOf(questions.unanswered());
        assertThat(questions.unanswered().get(0).path("id").asText()).isEqualTo(id);
    }

    @Test
    void anAnsweredQuestionIsNotAskedAgain() {
        var answer = new CompletableFuture<Outcome>();
        String id = questions.add(Wire.command("RaiseHand"), answer);

        questions.answered(Wire.frame("ok").put("id", id).put("seq", 9));

        assertThat(questions.unanswered()).isEmpty();
        assertThat(answer.join().seq()).isEqualTo(9);
    }

    @Test
    void aSecondAnswerToTheSameQuestionCountsOnce() {
        String id = questions.add(Wire.command("RaiseHand"), new CompletableFuture<>());

        questions.answered(Wire.frame("ok").put("id", id).put("seq", 9));
        questions.answered(Wire.frame("ok").put("id", id).put("seq", 9));

        assertThat(ledger.accepted()).hasSize(1);
    }

    @Test
    void aRefusalIsAnAnswerToo() {
        var answer = new CompletableFuture<Outcome>();
        String id = questions.add(Wire.command("RaiseHand"), answer);

        questions.answered(Wire.frame("no").put("id", id).put("code", "ALREADY_IN_QUEUE"));

        assertThat(answer.join().accepted()).isFalse();
        assertThat(ledger.refused()).extracting(Outcome::code).containsExactly("ALREADY_IN_QUEUE");
    }
}
