package vn.diemcau.media.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.ServerId;

/** Keeps what media servers saw in the rooms of meetings. */
public interface Stays {

    /**
     * Keeps what a server tells, in whatever order and however often. What was reckoned before gives way to it; what was told before does not.
     */
    void note(Collection<Stay> told);

    /** Keeps what was reckoned: a beginning that is not known yet, an end where the server has told none, or that one goes on whose end was only reckoned. */
    void reckon(Collection<Stay> reckoned);

    /** The stays in this room that go on, or whose end is only reckoned. */
    List<Stay> unsettled(ServerId server, String room);

    /** The rooms of this server in which somebody is, as far as is known. */
    List<String> occupied(ServerId server);

    /** When this server last said who is in its rooms; empty before the first time. */
    Optional<Instant> counted(ServerId server);

    /** This server has said who is in its rooms. */
    void count(ServerId server, Instant at);

    /** Every stay in every room that the meeting had, by its beginning. */
    List<Stay> of(MeetingId meeting);
}
