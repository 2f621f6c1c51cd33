package vn.diemcau.schedule.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Overview;
import vn.diemcau.schedule.Planning;

/** Lists, shows and schedules meetings. */
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class MeetingsResource {

    @Inject
    private Meetings meetings;

    @Inject
    private Planning planning;

    @Inject
    private Overview overview;

    @Inject
    private Viewing viewing;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The meetings of these days that the caller may know of")
    public Response week(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var found = meetings.during(TimeRange.of(from, to, clock), caller);
        return Response.ok(viewing.week(found, caller)).build();
    }

    @GET
    @Path("outline")
    @Operation(summary = "The meetings of these days in outline, for a month or a year at once")
    public Response outline(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var found = overview.during(TimeRange.of(from, to, clock), caller);
        return Response.ok(viewing.month(found, caller)).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One meeting with its sites, replies, agenda and history")
    public Response meeting(@PathParam("id") String id) {
        return Answers.ok(meetings.find(Paths.meeting(id), caller).map(meeting -> viewing.full(meeting, caller)));
    }

    @POST
    @Operation(summary = "Schedules a meeting: as a draft, as a proposal or, when no stage is given, issued at once")
    public Response schedule(@Nullable MeetingBody body) {
        var asked = Malformed.unlessMissing(body);
        return Answers.created(asked.stageOrIssued()
                .begun(meetings, asked.draft(), asked.reason(), caller)
                .map(meeting -> viewing.full(meeting, caller)));
    }

    @POST
    @Path("overlaps")
    @Operation(summary = "Who would be taken and what would be short at that time; fields may be missing")
    public Response overlaps(@Nullable MeetingBody body) {
        var asked = Malformed.unlessMissing(body);
        var clashes = planning.clashes(asked.self(), asked.draft(), caller);
        return Response.ok(new Views.Overlaps(
                        clashes.overlaps(), clashes.shortage().orElse(null), clashes.scarce()))
                .build();
    }
}
