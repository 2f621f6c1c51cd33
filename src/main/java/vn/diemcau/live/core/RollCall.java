package vn.diemcau.live.core;

import java.time.Instant;
import java.util.List;
import vn.diemcau.kernel.SiteId;

/**
 * The roll call that goes on, or the last one.
 *
 * @param id names the roll call within its meeting
 * @param at when it began
 * @param open whether it goes on
 * @param answered the sites that answered themselves, in the order of their answers
 */
public record RollCall(String id, Instant at, boolean open, List<SiteId> answered) {

    public RollCall {
        answered = Chunks.of(answered);
    }

    static RollCall started(String id, Instant at) {
        return new RollCall(id, at, true, List.of());
    }

    RollCall answeredBy(SiteId site) {
        if (answered.contains(site)) {
            return this;
        }
        return new RollCall(id, at, open, Chunks.of(answered).plus(site));
    }

    RollCall finished() {
        return new RollCall(id, at, false, answered);
    }
}
