package vn.diemcau.media.probe;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import vn.diemcau.media.probe.Reply.Silence;

/** Spares addresses that have failed: they are asked ever more seldom until they answer again, and meanwhile silence is the answer. For questions of which none is urgent. */
public final class SparingLine implements Line {

    private static final int SERVER_ERROR = 500;

    private final Map<URI, Circuit> circuits = new ConcurrentHashMap<>();
    private final Line line;
    private final Clock clock;

    /**
     * @param line asks those that may be asked
     * @param clock measures the pauses
     */
    public SparingLine(Line line, Clock clock) {
        this.line = line;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Reply> ask(Question question) {
        URI address = question.address();
        return circuits.getOrDefault(address, Circuit.CLOSED).mayAsk(clock.instant())
                ? line.ask(question).thenApply(reply -> noted(address, reply))
                : CompletableFuture.completedFuture(Reply.silent(Silence.SPARED));
    }

    private Reply noted(URI address, Reply reply) {
        boolean answered = reply.silence() == Silence.NONE && reply.status() < SERVER_ERROR;
        circuits.merge(
                address,
                Circuit.CLOSED.after(answered, clock.instant()),
                (before, first) -> before.after(answered, clock.instant()));
        return reply;
    }
}
