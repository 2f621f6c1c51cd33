package vn.diemcau.media.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.diemcau.media.Titles;
import vn.diemcau.media.pool.Placement;

/** An open meeting on a server. */
@Schema(name = "MediaServerMeeting")
record MeetingThere(
        String id,

        @Schema(description = "Empty for a caller who may not know of the meeting")
        String title,

        @Schema(description = "How many sites were expected")
        int sites,

        @Schema(description = "Since when it is there") Instant since) {

    static MeetingThere of(Placement placement, Titles titles) {
        return new MeetingThere(
                placement.meeting().value(),
                titles.of(placement.meeting()).orElse(""),
                placement.endpoints(),
                placement.at());
    }
}
