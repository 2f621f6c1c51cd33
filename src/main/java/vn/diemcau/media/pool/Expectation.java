package vn.diemcau.media.pool;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;

/** Knows what the calendar lets expect of the servers. */
public interface Expectation {

    /** Where the meeting is booked; empty for one that nobody planned. */
    Optional<Booked> of(MeetingId meeting);

    /** The most sites that each server has at one moment from now until this meeting's end, besides those of this meeting; servers without any are absent. */
    Map<ServerId, Integer> besides(MeetingId meeting, Instant at);

    /**
     * A meeting's place in the calendar.
     *
     * @param server where it is booked
     * @param region whose meeting it is
     */
    record Booked(ServerId server, String region) {}
}
