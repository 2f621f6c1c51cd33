package vn.diemcau.live.ws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What those who come are told of what was before: the state as it was at one event, or what they have missed until then, and after it the very frames that
 * everybody else got. Nothing in it belongs to one client, so a thousand who come cost one encoding and a thousand times the same bytes.
 */
final class Recap {

    /** So much may follow a snapshot before a new one is shorter to read; together with it still far below what a newcomer may cost. */
    private static final int LONGEST = 16_384;

    private final List<Sent> since = new ArrayList<>();
    private final Map<Long, Frame> gaps = new HashMap<>();
    private @Nullable Frame snapshot;
    private long base;
    private int bytes;

    private record Sent(long to, Frame frame) {}

    /** Forgets everything before this event. */
    void beginAt(long seq) {
        base = seq;
        bytes = 0;
        snapshot = null;
        since.clear();
        gaps.clear();
    }

    /** Begins with this state after an event. */
    void beginAt(long seq, Frame state) {
        beginAt(seq);
        snapshot = state;
    }

    /** A frame that everybody has just got. */
    void add(long to, Frame frame) {
        bytes += frame.size();
        if (bytes > LONGEST) {
            beginAt(to);
        } else {
            since.add(new Sent(to, frame));
        }
    }

    /** The number of the event at which it begins. */
    long base() {
        return base;
    }

    /** For those who know nothing; empty when there is no state to begin with. */
    Optional<List<Frame>> whole() {
        return Optional.ofNullable(snapshot).map(state -> with(state, since));
    }

    /**
     * For those who have seen everything up to an event.
     *
     * @param gap writes what happened after that event up to the base; asked once for each number
     * @return empty when the gap can't be written
     */
    Optional<List<Frame>> after(long last, LongFunction<Optional<Frame>> gap) {
        if (last >= base) {
            return Optional.of(since.stream()
                    .filter(sent -> sent.to() > last)
                    .map(Sent::frame)
                    .toList());
        }
        Frame known = gaps.get(last);
        Optional<Frame> missed = known == null ? gap.apply(last) : Optional.of(known);
        missed.ifPresent(frame -> gaps.put(last, frame));
        return missed.map(frame -> with(frame, since));
    }

    private static List<Frame> with(Frame first, List<Sent> more) {
        var frames = new ArrayList<Frame>(more.size() + 1);
        frames.add(first);
        more.forEach(sent -> frames.add(sent.frame()));
        return frames;
    }
}
