package vn.diemcau.media.probe;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.diemcau.media.health.Sign;
import vn.diemcau.media.pool.Backstage;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.probe.Finding.Verdict;

/**
 * Asks a server the few questions without whose right answers no meeting goes on there: people's way in, Jicofo, and one bridge at least. What is not given is not
 * asked.
 */
public final class LifeSigns {

    private final Line line;

    /** @param line asks the questions */
    public LifeSigns(Line line) {
        this.line = line;
    }

    /** The first sign of life that is missing; nothing when the server can carry a meeting now. Answered as soon as the line's patience ends, and never fails. */
    public CompletableFuture<Optional<Sign>> of(MediaServer server) {
        Backstage backstage = server.backstage();
        CompletableFuture<Boolean> entrance = isRight(
                Question.get(server.front().host().origin(), "/http-bind"),
                reply -> FrontAnswers.bosh(reply).verdict() == Verdict.GOOD);
        CompletableFuture<Boolean> focus = any(
                backstage.jicofo().stream().toList(),
                reply -> BackstageAnswers.focusHealth(reply).verdict() != Verdict.BAD);
        CompletableFuture<Boolean> bridge =
                any(backstage.bridges(), reply -> BackstageAnswers.health(reply).verdict() == Verdict.GOOD);
        return CompletableFuture.allOf(entrance, focus, bridge)
                .thenApply(all -> Stream.of(
                                missing(Sign.ENTRANCE, entrance),
                                missing(Sign.FOCUS, focus),
                                missing(Sign.BRIDGE, bridge))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<Sign> missing(Sign sign, CompletableFuture<Boolean> there) {
        return there.join() ? Optional.empty() : Optional.of(sign);
    }

    /** Whether one of them is well; nobody is ill where nobody is given. */
    private CompletableFuture<Boolean> any(List<URI> bases, Predicate<Reply> right) {
        return bases.stream()
                .map(base -> isRight(Question.get(base, "/about/health"), right))
                .reduce((one, other) -> one.thenCombine(other, Boolean::logicalOr))
                .orElseGet(() -> CompletableFuture.completedFuture(true));
    }

    private CompletableFuture<Boolean> isRight(Question question, Predicate<Reply> right) {
        return line.ask(question).thenApply(right::test);
    }
}
