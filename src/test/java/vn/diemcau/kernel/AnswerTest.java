package vn.diemcau.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Refusal WHY = new Refusal("SITE_OVERLAP", Map.of("site", "dc-03160"));

    @Test
    void anAcceptedAnswerGoesOn() {
        Answer<Integer> three = Answer.accepted(1).map(one -> one + 1).then(two -> Answer.accepted(two + 1));
        assertThat(three).isEqualTo(Answer.accepted(3));
    }

    @Test
    void aRefusalIsKeptAndStopsTheChain() {
        Answer<Integer> refused =
                Answer.<Integer>refused(WHY).map(one -> one + 1).then(two -> Answer.accepted(two + 1));
        assertThat(refused).isEqualTo(Answer.refused(WHY));
    }

    @Test
    void bothSidesCanBeRead() {
        assertThat(Answer.accepted("x").<String>fold(value -> value, Refusal::code))
                .isEqualTo("x");
        assertThat(Answer.<String>refused(WHY).<String>fold(value -> value, Refusal::code))
                .isEqualTo("SITE_OVERLAP");
    }

    @Test
    void detailsCannotBeChangedAfterwards() {
        Map<String, Object> details = new java.util.HashMap<>(Map.of("line", 3));
        Refusal refusal = new Refusal("BAD_ROW", details);
        details.put("line", 4);
        assertThat(refusal.details()).containsEntry("line", 3);
    }

    private enum Code {
        TOO_LATE
    }

    @Test
    void aFeaturesOwnListNamesTheCode() {
        assertThat(Refusal.of(Code.TOO_LATE)).isEqualTo(Refusal.of("TOO_LATE"));
        assertThat(Refusal.of(Code.TOO_LATE, Map.of("by", 1)).details()).containsEntry("by", 1);
    }
}
