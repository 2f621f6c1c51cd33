package vn.diemcau.schedule.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Replying;
import vn.diemcau.schedule.Substituting;

/** Takes the answers of sites and shows how they came about. */
@Path("meetings/{id}/replies/{site}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class RepliesResource {

    @Inject
    private Replying replying;

    @Inject
    private Substituting substituting;

    @Inject
    private Meetings meetings;

    @Inject
    private Viewing viewing;

    @Inject
    private Caller caller;

    @PUT
    @Operation(summary = "Answers the invitation for a site; the last answer counts")
    public Response reply(@PathParam("id") String id, @PathParam("site") String site, @Nullable ReplyBody body) {
        var draft = Malformed.unlessMissing(body).draft();
        return Answers.ok(replying.reply(Paths.meeting(id), Paths.site(site), draft, caller)
                .map(viewing::reply));
    }

    @POST
    @Path("substitution")
    @Operation(summary = "Agrees to the substitute that a site would send, or not")
    public Response decide(@PathParam("id") String id, @PathParam("site") String site, @Nullable VerdictBody body) {
        var verdict = Malformed.unlessMissing(body).verdict(Paths.meeting(id), Paths.site(site));
        return Answers.ok(substituting.decide(verdict, caller).map(viewing::reply));
    }

    @GET
    @Operation(summary = "Every answer that was given for a site, oldest first")
    public Response replies(@PathParam("id") String id, @PathParam("site") String site) {
        return Answers.ok(
                meetings.find(Paths.meeting(id), caller).map(meeting -> viewing.replies(meeting, Paths.site(site))));
    }
}
