package vn.diemcau.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.diemcau.notice.Letter.State;
import vn.diemcau.notice.Postman.Receipt;
import vn.diemcau.notice.Postman.Unreachable;
import vn.diemcau.notice.Postman.Walk;

/**
 * Sends the letters that wait. Each is claimed, handed to the mail server, and settled. A server that dies before the mail server has taken a letter loses
 * nothing: the claim lapses and another server sends it. One that dies between the mail server's answer and our commit leaves a letter that is sent
 * a second time, under the same Message-ID; SMTP has nothing to tell the two cases apart (RFC 1047).
 */
@ApplicationScoped
public class Posting {

    /** Longer than the mail server's patience with one letter. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private static final int AT_ONCE = 200;

    private final MailRules rules;
    private final Letters letters;
    private final Returns returns;
    private final Secretariat secretariat;
    private final Postman postman;
    private final Clock clock;

    @Inject
    public Posting(
            MailRules rules, Letters letters, Returns returns, Secretariat secretariat, Postman postman, Clock clock) {
        this.rules = rules;
        this.letters = letters;
        this.returns = returns;
        this.secretariat = secretariat;
        this.postman = postman;
        this.clock = clock;
    }

    /** Sends what is due; answers how many letters the mail server has taken. */
    public int round() {
        List<Letter> due = rules.sends() ? letters.due(clock.instant(), AT_ONCE) : List.of();
        if (due.isEmpty()) {
            return 0;
        }
        try (Walk walk = postman.setOut()) {
            return (int) due.stream().filter(letter -> send(letter, walk)).count();
        } catch (Unreachable nobody) {
            Optional.of(due.get(0))
                    .filter(this::claimed)
                    .ifPresent(letter -> settle(letter, new Receipt(Postman.Verdict.LATER, nobody.words())));
            return 0;
        }
    }

    private boolean send(Letter letter, Walk walk) {
        if (!claimed(letter)) {
            return false;
        }
        Optional<Envelope> envelope = secretariat.write(letter);
        if (envelope.isEmpty()) {
            letters.settle(letter.id(), State.DROPPED, "OVERTAKEN", clock.instant());
            return false;
        }
        return settle(letter, walk.hand(envelope.get()));
    }

    private boolean claimed(Letter letter) {
        return letters.claim(letter, clock.instant().plus(CLAIM));
    }

    private boolean settle(Letter letter, Receipt receipt) {
        Instant now = clock.instant();
        switch (receipt.verdict()) {
            case TAKEN -> letters.settle(letter.id(), State.SENT, null, now);
            case NEVER -> refused(letter, receipt, now);
            case LATER ->
                BackOff.after(letter.attempts() + 1)
                        .ifPresentOrElse(
                                pause -> letters.postpone(letter.id(), receipt.words(), now.plus(pause)),
                                () -> letters.settle(letter.id(), State.FAILED, receipt.words(), now));
        }
        return receipt.verdict() == Postman.Verdict.TAKEN;
    }

    /** A receiver who is refused on the spot is one whose letter came back: what follows from it is the same. */
    private void refused(Letter letter, Receipt receipt, Instant now) {
        Optional.ofNullable(receipt.bounce())
                .ifPresentOrElse(
                        reason -> returns.cameBack(letter.id(), new Bounce(reason, receipt.words()), now),
                        () -> letters.settle(letter.id(), State.FAILED, receipt.words(), now));
    }
}
