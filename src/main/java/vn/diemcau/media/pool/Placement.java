package vn.diemcau.media.pool;

import java.time.Instant;
import vn.diemcau.kernel.MeetingId;

/**
 * Where a meeting's picture and sound are, until it moves.
 *
 * @param generation 1 for the first place; the highest one holds
 * @param room a name that nobody can guess and that is never used again
 * @param endpoints how many sites were expected there
 */
public record Placement(
        MeetingId meeting, int generation, ServerId server, String room, int endpoints, Instant at, Reason reason) {

    /** The place after this one. */
    Placement next(ServerId other, String fresh, Instant when, Reason why) {
        return new Placement(meeting, generation + 1, other, fresh, endpoints, when, why);
    }

    /** Why a meeting came to its server. */
    public enum Reason {
        /** Somebody entered who was the first. */
        FIRST_ENTRY,
        /** The server before carries nothing any more. */
        SERVER_OUT_OF_SERVICE,
        /** The server before has failed. */
        SERVER_FAILED,
        /** A technical operator wanted it. */
        WANTED
    }
}
