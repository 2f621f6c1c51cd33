package vn.diemcau.media;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;

/** What media servers saw of who was in the rooms of a meeting; beside the meeting's own lines it shows who attended. */
@FunctionalInterface
public interface Evidence {

    /** Every stay in every room that the meeting had, by its beginning. */
    List<Sighting> of(MeetingId meeting);

    /**
     * One connection's time in a room.
     *
     * @param handle whose it was, as our token named it: a site, or a person; empty when the server never said
     * @param name as our token named it, or as the connection called itself
     * @param from since when
     * @param to until when; null while it lasts
     * @param reckoned whether the server did not tell one of the two, so that it was reckoned from who was in the room when we asked
     */
    record Sighting(
            String handle,
            String name,
            Instant from,
            @Nullable Instant to,
            boolean reckoned) {}
}
