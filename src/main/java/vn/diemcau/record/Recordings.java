package vn.diemcau.record;

import java.util.List;
import vn.diemcau.kernel.MeetingId;

/** Where the recordings of meetings are. Whether somebody may have them is not asked here. */
@FunctionalInterface
public interface Recordings {

    /** The files of a meeting, whole and unchanged, oldest first. */
    List<Recording> of(MeetingId meeting);
}
