package vn.diemcau.notice.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.notice.Reading;

/** The notices of whoever has signed in. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Notices")
public class NoticesResource {

    @Inject
    private Reading reading;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** How many notices are new. */
    record Count(int unseen) {}

    @GET
    @Operation(summary = "The newest notices for the caller's sites, newest first")
    public List<NoticeView> notices() {
        return reading.newest(caller).stream()
                .map(posted -> NoticeView.of(posted, clock.getZone()))
                .toList();
    }

    @GET
    @Path("office")
    @Operation(summary = "What the caller was told as one who holds or approves meetings, newest first")
    public List<OfficeNoticeView> office() {
        return reading.newestOfOffice(caller).stream()
                .map(posted -> OfficeNoticeView.of(posted, clock.getZone()))
                .toList();
    }

    @GET
    @Path("count")
    @Operation(summary = "How many notices the caller has not seen")
    public Count count() {
        return new Count(reading.unseen(caller));
    }

    @POST
    @Path("seen")
    @Operation(
            summary =
                    "Says that the caller has seen the notices of a meeting, or all of them; repeating changes nothing")
    public Count seen(@QueryParam("meeting") @Nullable String meeting) {
        Optional.ofNullable(meeting).ifPresentOrElse(this::seenOf, () -> reading.seeAll(caller));
        return count();
    }

    /** What is no identifier names no meeting. */
    private void seenOf(String meeting) {
        if (IdText.allowed(meeting)) {
            reading.see(new MeetingId(meeting), caller);
        }
    }
}
