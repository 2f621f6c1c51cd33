package vn.diemcau.live.core;

import java.util.ArrayList;
import java.util.List;

/**
 * The last chat lines; the journal has all of them.
 *
 * @param lines oldest first, at most {@value #KEPT}
 */
public record Chat(List<Line> lines) {

    /** How many lines a newcomer is shown. */
    public static final int KEPT = 200;

    static final Chat EMPTY = new Chat(List.of());

    public Chat {
        lines = List.copyOf(lines);
    }

    Chat with(Line line) {
        var more = new ArrayList<>(lines.subList(Math.max(0, lines.size() + 1 - KEPT), lines.size()));
        more.add(line);
        return new Chat(more);
    }
}
