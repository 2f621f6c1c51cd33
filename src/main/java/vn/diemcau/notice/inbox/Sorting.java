package vn.diemcau.notice.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.notice.Bounce;
import vn.diemcau.notice.ReturnAddresses;
import vn.diemcau.notice.Returns;
import vn.diemcau.notice.ics.ReplyReader;
import vn.diemcau.notice.inbox.MailBook.Result;

/** Finds out what a mail is, and does what follows from it. What cannot be told for sure is left to people. */
@Dependent
public class Sorting {

    private final Opener opener;
    private final ReturnAddresses addresses;
    private final Returns returns;
    private final CalendarAnswers answers;
    private final Clock clock;

    @Inject
    public Sorting(Opener opener, ReturnAddresses addresses, Returns returns, CalendarAnswers answers, Clock clock) {
        this.opener = opener;
        this.addresses = addresses;
        this.returns = returns;
        this.answers = answers;
        this.clock = clock;
    }

    Result sort(byte[] mail, Set<String> addressees) {
        Contents contents = opener.open(mail);
        return bounced(contents, addressees)
                .or(() -> answered(contents, addressees))
                .orElseGet(() -> Result.of(Outcome.LEFT));
    }

    private Optional<Result> bounced(Contents contents, Set<String> addressees) {
        Optional<Bounce> bounce = contents.report().flatMap(DeliveryReport::read);
        Optional<String> letter = addressees.stream()
                .flatMap(address -> addresses.letter(address).stream())
                .findFirst();
        return bounce.flatMap(known -> letter.map(id -> kept(id, known)));
    }

    private Result kept(String letter, Bounce bounce) {
        returns.cameBack(letter, bounce, clock.instant());
        return Result.of(Outcome.BOUNCE);
    }

    /** Nobody decides for a unit by a robot. */
    private Optional<Result> answered(Contents contents, Set<String> addressees) {
        return contents.automatic()
                ? Optional.empty()
                : contents.calendar()
                        .flatMap(file -> ReplyReader.read(file).fold(Optional::of, refusal -> Optional.empty()))
                        .flatMap(replies -> replies.stream()
                                .map(reply -> answers.take(reply, addressees))
                                .min(Comparator.comparing(Result::outcome)));
    }
}
