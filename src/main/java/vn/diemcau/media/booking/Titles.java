package vn.diemcau.media.booking;

import java.util.Optional;
import vn.diemcau.kernel.MeetingId;

/** Knows what meetings are called, as far as whoever makes the request at hand may know of them. The media themselves know no schedule. */
public interface Titles {

    /** The title of this meeting; empty for one that the caller may not know of. */
    Optional<String> of(MeetingId meeting);
}
