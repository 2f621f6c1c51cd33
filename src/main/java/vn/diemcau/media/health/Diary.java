package vn.diemcau.media.health;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.media.pool.ServerId;

/**
 * Writes down what the rounds find: a row for each server and minute, and incidents from their beginning to their end. Only the node that goes the rounds keeps it,
 * round after round; a node that takes over in the middle of a minute begins with the rest of it, and settles incidents that it did not see begin.
 */
public final class Diary {

    private final History history;
    private final Loads loads;
    private final Duration kept;
    private final Map<ServerId, Minute> page = new LinkedHashMap<>();
    private Instant minute = Instant.MIN;
    private Set<ServerId> ill = Set.of();

    /**
     * @param history where it is written
     * @param loads what the servers carry
     * @param kept how long it is kept
     */
    public Diary(History history, Loads loads, Duration kept) {
        this.history = history;
        this.loads = loads;
        this.kept = kept;
    }

    /** Notes what a round has found. */
    public void note(List<Look> round, Instant at) {
        boolean turned = turn(at);
        round.forEach(this::add);
        Set<ServerId> found =
                round.stream().filter(look -> !look.well()).map(Look::server).collect(Collectors.toSet());
        if (turned || !found.equals(ill)) {
            settle(round, found, at);
        }
    }

    /** Whether a new minute has begun; then the one before is written. */
    private boolean turn(Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MINUTES);
        boolean turned = !now.equals(minute);
        if (turned) {
            List<Minute> written = List.copyOf(page.values());
            page.clear();
            minute = now;
            history.keep(written);
            history.forget(now.minus(kept));
        }
        return turned;
    }

    private void add(Look look) {
        page.merge(look.server(), Minute.of(look, loads.load(look.server()), minute), Minute::and);
    }

    /** A server that is ill but answers again has shown what was missing before. */
    private void settle(List<Look> round, Set<ServerId> found, Instant at) {
        round.stream()
                .filter(look -> !look.well())
                .forEach(look ->
                        look.missing().ifPresent(sign -> history.begin(Incident.beginning(look.server(), at, sign))));
        history.settle(found, at);
        ill = found;
    }
}
