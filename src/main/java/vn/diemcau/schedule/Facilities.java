package vn.diemcau.schedule;

import java.util.Optional;

/**
 * The equipment that online meetings need: room on media servers, recorders. An installation without servers has no shortage and keeps nothing. Both questions
 * are asked within {@link Calendar#alone} where a meeting is kept, so that two meetings cannot both get the last room.
 */
public interface Facilities {

    /** What would be short if this were planned; asking changes nothing. */
    Optional<Shortage> shortage(Claim claim);

    /** Keeps what the meeting needs at its time, or frees it when the meeting needs it no more; repeating does no harm. */
    void keep(Meeting meeting);
}
