package vn.diemcau.schedule.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.schedule.Planning;

/** How a meeting stands with the law while it is being written. */
@Path("meetings/deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class DeadlinesResource {

    @Inject
    private Planning planning;

    @Inject
    private Caller caller;

    /**
     * What can be said so far.
     *
     * @param deadlines how it stands; null before kind and time are there
     * @param earliest the first working day for which an invitation sent today is in time
     */
    @Schema(name = "DeadlinesOfDraft")
    record Found(@Nullable LegalView deadlines, LocalDate earliest) {}

    @POST
    @Operation(
            summary =
                    "By when invitation and papers must go out, and how long the meeting may last; fields may be missing")
    public Response look(@Nullable MeetingBody body) {
        var asked = Malformed.unlessMissing(body);
        var found = planning.deadlines(asked.self(), asked.draft(), caller).map(LegalView::of);
        return Response.ok(new Found(found.orElse(null), planning.firstInTime(asked.draft())))
                .build();
    }
}
