package vn.diemcau.notice.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.diemcau.notice.inbox.AnswerWords;

/** The words of letters, for what answers leave unsaid. */
@Dependent
public class LetterWords implements AnswerWords {

    private final Words words;

    @Inject
    public LetterWords(Clock clock) {
        this.words = new Words("vi", clock.getZone());
    }

    @Override
    public String noReason() {
        return words.word("answer.noReason");
    }
}
