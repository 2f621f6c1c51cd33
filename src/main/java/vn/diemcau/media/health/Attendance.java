package vn.diemcau.media.health;

import java.util.Set;
import java.util.concurrent.CompletionStage;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/** Knows which sites of a meeting are connected to us, by our own line. */
@FunctionalInterface
public interface Attendance {

    /** The connected sites; none when nobody knows. Never fails. */
    CompletionStage<Set<SiteId>> connected(MeetingId meeting);
}
