package vn.diemcau.unit.history;

import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** Opens answers whose outcome a test is sure of. */
final class Answers {

    private Answers() {}

    static <T> T accepted(Answer<T> answer) {
        return answer.fold(value -> value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    static Refusal refused(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError("accepted");
                },
                refusal -> refusal);
    }

    static String code(Answer<?> answer) {
        return refused(answer).code();
    }
}
