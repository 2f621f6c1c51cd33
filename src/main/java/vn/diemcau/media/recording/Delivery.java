package vn.diemcau.media.recording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.ServerId;

/**
 * A recorded file on its way in, or arrived.
 *
 * @param id names it, here and on the disk
 * @param server whose recorder made it
 * @param meeting what was recorded
 * @param file what the recorder said of it
 * @param begunAt when it was announced
 * @param arrivedAt when all of it was here and found right; null before
 * @param retention the class by which it is kept; null before it has arrived
 */
public record Delivery(
        String id,
        ServerId server,
        MeetingId meeting,
        Announcement file,
        Instant begunAt,
        @Nullable Instant arrivedAt,
        @Nullable String retention) {

    /** Whether all of it is here. */
    public boolean hasArrived() {
        return arrivedAt != null;
    }
}
