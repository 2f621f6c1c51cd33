package vn.diemcau.media.reservation;

import java.time.Instant;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;

/** Knows which meetings are open. */
@FunctionalInterface
public interface Door {

    /** How the door of a meeting is at a moment; asked for each room that opens, so it must not take long. */
    Opening of(MeetingId meeting, Instant at);

    /** When the door will open by the plan; empty when no plan says so. It may open before. */
    default Optional<Instant> opens(MeetingId meeting) {
        return Optional.empty();
    }

    /** How a door is. */
    enum Opening {
        /** People may come in. */
        OPEN,
        /** They may later. */
        NOT_YET,
        /** The meeting is over, or will not be held. */
        OVER
    }
}
