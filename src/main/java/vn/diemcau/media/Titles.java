package vn.diemcau.media;

import java.util.Optional;
import vn.diemcau.kernel.MeetingId;

/** Knows what meetings are called, as far as whoever makes the request at hand may know of them. */
@FunctionalInterface
public interface Titles {

    /** The title; empty where there is no such meeting or the caller may not know of it. */
    Optional<String> of(MeetingId meeting);
}
