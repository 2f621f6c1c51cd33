package vn.diemcau.media.recording;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.ServerId;

/** Remembers which recorded files were announced and which have arrived; how much of one is here, its file itself says. */
public interface Deliveries {

    /**
     * Notes an announced file.
     *
     * @return what is noted of this file of this server: the given one, or the one that was announced before
     */
    Delivery add(Delivery delivery);

    /** What the server announced under this name. */
    Optional<Delivery> find(ServerId server, String id);

    /** All of it is here. Said again, nothing changes. */
    void arrived(String id, Instant at, String retention);

    /** The files of a meeting that have arrived, oldest first. */
    List<Delivery> of(MeetingId meeting);
}
