package vn.diemcau.schedule.rest;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.schedule.Changing;
import vn.diemcau.schedule.Meeting;

/** Changes, postpones, moves and cancels a meeting; each asks for the version that was seen and, once the sites know of it, for a reason. */
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class ChangesResource {

    @Inject
    private Changing changing;

    @Inject
    private Viewing viewing;

    @Inject
    private Caller caller;

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces the plan of a meeting")
    public Response change(@PathParam("id") String id, @Nullable MeetingBody body) {
        var asked = Malformed.unlessMissing(body);
        return shown(changing.change(asked.order(Paths.meeting(id)), asked.draft(), caller));
    }

    @POST
    @Path("{id}/postponement")
    @Operation(summary = "Postpones a meeting, to another time if one is given")
    public Response postpone(@PathParam("id") String id, @Nullable PostponementBody body) {
        var asked = Malformed.unlessMissing(body);
        return shown(asked.moves() ? moved(id, asked) : changing.postpone(asked.order(Paths.meeting(id)), caller));
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Cancels a meeting")
    public Response cancel(@PathParam("id") String id, @Nullable OrderBody body) {
        return shown(changing.cancel(Malformed.unlessMissing(body).order(Paths.meeting(id)), caller));
    }

    private Answer<Meeting> moved(String id, PostponementBody asked) {
        return changing.reschedule(
                asked.order(Paths.meeting(id)),
                requireNonNull(asked.start()).toInstant(),
                requireNonNull(asked.end()).toInstant(),
                asked.overlapReason(),
                caller);
    }

    private Response shown(Answer<Meeting> answer) {
        return Answers.ok(answer.map(meeting -> viewing.full(meeting, caller)));
    }
}
