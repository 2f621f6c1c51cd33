package vn.diemcau.media.probe;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
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

    /** Whether the server can carry a meeting now; answered as soon as the line's patience ends, and never fails. */
    public CompletableFuture<Boolean> of(MediaServer server) {
        Backstage backstage = server.backstage();
        CompletableFuture<Boolean> entrance = isRight(
                Question.get(server.front().host().origin(), "/http-bind"),
                reply -> FrontAnswers.bosh(reply).verdict() == Verdict.GOOD);
        CompletableFuture<Boolean> focus = any(
                backstage.jicofo().stream().toList(),
                reply -> BackstageAnswers.focusHealth(reply).verdict() != Verdict.BAD);
        CompletableFuture<Boolean> bridge =
                any(backstage.bridges(), reply -> BackstageAnswers.health(reply).verdict() == Verdict.GOOD);
        return entrance.thenCombine(focus, Boolean::logicalAnd).thenCombine(bridge, Boolean::logicalAnd);
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
